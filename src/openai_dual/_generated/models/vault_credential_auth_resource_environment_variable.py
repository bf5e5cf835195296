"""`VaultCredentialAuthResourceEnvironmentVariable`: `VaultCredentialAuthResourceEnvironmentVariable` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .credential_networking import CredentialNetworking


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    """`VaultCredentialAuthResourceEnvironmentVariable` in the description."""

    __slots__ = (
        "networking",
        "secret_name",
        "type",
    )
    _required = frozenset(
        {
            "networking",
            "secret_name",
            "type",
        }
    )

    networking: CredentialNetworking
    """Hosts to which the secret may be sent."""
    secret_name: str
    """Name of the environment variable that holds the secret."""
    type: Literal["environment_variable"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            networking: CredentialNetworking,
            secret_name: str,
            type: Literal["environment_variable"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.networking = _networking(get("networking"))
        self.secret_name = get("secret_name")
        self.type = get("type")
        return self


_networking = to_alias("credential_networking")
