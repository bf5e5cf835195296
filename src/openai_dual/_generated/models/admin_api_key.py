"""`AdminAPIKey`: `AdminApiKey` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .admin_api_key_owner import AdminApiKeyOwner


class AdminAPIKey(BaseModel):
    """`AdminApiKey` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "redacted_value",
        "created_at",
        "expires_at",
        "last_used_at",
        "owner",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "redacted_value",
            "created_at",
            "expires_at",
            "owner",
        }
    )
    _spared = frozenset(
        {
            "expires_at",
        }
    )

    object: Literal["organization.admin_api_key"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str | None
    """Name of the object."""
    redacted_value: str
    """The key with most characters hidden."""
    created_at: int
    """Time of creation, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    last_used_at: int | None
    """Time of the last use, in Unix seconds."""
    owner: AdminApiKeyOwner
    """Owner of the key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.admin_api_key"],
            id: str,
            redacted_value: str,
            created_at: int,
            owner: AdminApiKeyOwner,
            name: str | None = None,
            expires_at: int | None = None,
            last_used_at: int | None = None,
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
        self.redacted_value = get("redacted_value")
        self.created_at = get("created_at")
        self.expires_at = get("expires_at")
        self.last_used_at = get("last_used_at")
        self.owner = _owner(get("owner"))
        return self


_owner = to_model("admin_api_key_owner", "AdminApiKeyOwner")
