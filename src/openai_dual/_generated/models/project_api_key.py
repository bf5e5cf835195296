"""`ProjectAPIKey`: `ProjectApiKey` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .project_api_key_owner import ProjectApiKeyOwner


class ProjectAPIKey(BaseModel):
    """`ProjectApiKey` in the description."""

    __slots__ = (
        "object",
        "redacted_value",
        "name",
        "created_at",
        "last_used_at",
        "id",
        "owner_project_access",
        "owner",
        "expires_at",
    )
    _required = frozenset(
        {
            "object",
            "redacted_value",
            "name",
            "created_at",
            "last_used_at",
            "id",
            "owner_project_access",
            "owner",
        }
    )
    _spared = frozenset(
        {
            "last_used_at",
        }
    )

    object: Literal["organization.project.api_key"]
    """Type name of the object."""
    redacted_value: str
    """The key with most characters hidden."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    last_used_at: int | None
    """Time of the last use, in Unix seconds."""
    id: str
    """Id of the object."""
    owner_project_access: Literal["active", "inactive"] | str
    """Access of the owner to the project."""
    owner: ProjectApiKeyOwner
    """Owner of the key."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.api_key"],
            redacted_value: str,
            name: str,
            created_at: int,
            id: str,
            owner_project_access: Literal["active", "inactive"] | str,
            owner: ProjectApiKeyOwner,
            last_used_at: int | None = None,
            expires_at: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.redacted_value = get("redacted_value")
        self.name = get("name")
        self.created_at = get("created_at")
        self.last_used_at = get("last_used_at")
        self.id = get("id")
        self.owner_project_access = get("owner_project_access")
        self.owner = _owner(get("owner"))
        self.expires_at = get("expires_at")
        return self


_owner = to_model("project_api_key_owner", "ProjectApiKeyOwner")
