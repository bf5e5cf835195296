"""`ServiceAccountCreateResponse`: `ProjectServiceAccountCreateResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .project_service_account_api_key import ProjectServiceAccountApiKey


class ServiceAccountCreateResponse(BaseModel):
    """`ProjectServiceAccountCreateResponse` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "role",
        "created_at",
        "api_key",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "role",
            "created_at",
            "api_key",
        }
    )
    _spared = frozenset(
        {
            "api_key",
        }
    )

    object: Literal["organization.project.service_account"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    role: Literal["member", "none"] | str
    """Role."""
    created_at: int
    """Time of creation, in Unix seconds."""
    api_key: ProjectServiceAccountApiKey | None
    """API key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.service_account"],
            id: str,
            name: str,
            role: Literal["member", "none"] | str,
            created_at: int,
            api_key: ProjectServiceAccountApiKey | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.role = get("role")
        self.created_at = get("created_at")
        self.api_key = _api_key(get("api_key"))
        return self


_api_key = to_model("project_service_account_api_key", "ProjectServiceAccountApiKey")
