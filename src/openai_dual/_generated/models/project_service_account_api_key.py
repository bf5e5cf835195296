"""`ProjectServiceAccountApiKey`: `ProjectServiceAccountApiKey` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class APIKey(BaseModel):
    """`ProjectServiceAccountApiKey` in the description."""

    __slots__ = (
        "object",
        "value",
        "name",
        "created_at",
        "id",
        "expires_at",
    )
    _required = frozenset(
        {
            "object",
            "value",
            "name",
            "created_at",
            "id",
        }
    )

    object: Literal["organization.project.service_account.api_key"]
    """Type name of the object."""
    value: str
    """Value."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    id: str
    """Id of the object."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.service_account.api_key"],
            value: str,
            name: str,
            created_at: int,
            id: str,
            expires_at: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.value = get("value")
        self.name = get("name")
        self.created_at = get("created_at")
        self.id = get("id")
        self.expires_at = get("expires_at")
        return self


ProjectServiceAccountApiKey = APIKey
"""The name by which other modules import the class: no other class has it."""
