"""`ContainerResource`: `ContainerResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .container_resource_expires_after import ContainerResourceExpiresAfter
    from .container_resource_network_policy import ContainerResourceNetworkPolicy


class ContainerCreateResponse(BaseModel):
    """`ContainerResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "name",
        "created_at",
        "status",
        "last_active_at",
        "expires_after",
        "memory_limit",
        "network_policy",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "name",
            "created_at",
            "status",
        }
    )

    id: str
    """Id of the object."""
    object: str
    """Type name of the object."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    status: str
    """Current state."""
    last_active_at: int | None
    """Time of the last use, in Unix seconds."""
    expires_after: ContainerResourceExpiresAfter | None
    """When the object expires and is deleted."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    """Maximum memory of the container."""
    network_policy: ContainerResourceNetworkPolicy | None
    """Network access of the container."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            name: str,
            created_at: int,
            status: str,
            last_active_at: int | None = None,
            expires_after: ContainerResourceExpiresAfter | None = None,
            memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None,
            network_policy: ContainerResourceNetworkPolicy | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.name = get("name")
        self.created_at = get("created_at")
        self.status = get("status")
        self.last_active_at = get("last_active_at")
        self.expires_after = None if (value := get("expires_after")) is None else _expires_after(value)
        self.memory_limit = get("memory_limit")
        self.network_policy = None if (value := get("network_policy")) is None else _network_policy(value)
        return self


ContainerResource = ContainerCreateResponse
"""The name by which other modules import the class: no other class has it."""

_expires_after = to_model("container_resource_expires_after", "ContainerResourceExpiresAfter")
_network_policy = to_model("container_resource_network_policy", "ContainerResourceNetworkPolicy")
