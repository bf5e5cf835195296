"""`VaultCredentialNetworkingResourceLimited`: `VaultCredentialNetworkingResourceLimited` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class VaultCredentialNetworkingResourceLimited(BaseModel):
    """`VaultCredentialNetworkingResourceLimited` in the description."""

    __slots__ = (
        "allowed_hosts",
        "type",
    )
    _required = frozenset(
        {
            "allowed_hosts",
            "type",
        }
    )

    allowed_hosts: list[str]
    """Hosts to which the secret may be sent."""
    type: Literal["limited"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_hosts: list[str],
            type: Literal["limited"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_hosts = get("allowed_hosts")
        self.type = get("type")
        return self
