"""`Credential`: `Credential` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .credential_auth import CredentialAuth


class Credential(BaseModel):
    """`Credential` in the description."""

    __slots__ = (
        "id",
        "auth",
        "created_at",
        "metadata",
        "name",
        "object",
        "updated_at",
        "vault_id",
    )
    _required = frozenset(
        {
            "id",
            "auth",
            "created_at",
            "name",
            "object",
            "updated_at",
            "vault_id",
        }
    )

    id: str
    """Id of the object."""
    auth: CredentialAuth
    """How the credential authenticates."""
    created_at: int
    """Time of creation, in Unix seconds."""
    metadata: dict[str, str] | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str
    """Name of the object."""
    object: Literal["vault.credential"]
    """Type name of the object."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    vault_id: str
    """Id of the vault."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            auth: CredentialAuth,
            created_at: int,
            name: str,
            object: Literal["vault.credential"],
            updated_at: int,
            vault_id: str,
            metadata: dict[str, str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.auth = _auth(get("auth"))
        self.created_at = get("created_at")
        self.metadata = get("metadata")
        self.name = get("name")
        self.object = get("object")
        self.updated_at = get("updated_at")
        self.vault_id = get("vault_id")
        return self


_auth = to_alias("credential_auth")
