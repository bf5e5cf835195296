"""`WorkloadIdentityProviderVerificationDiscovery`: `WorkloadIdentityProviderVerificationDiscovery` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class VerificationDiscovery(BaseModel):
    """`WorkloadIdentityProviderVerificationDiscovery` in the description."""

    __slots__ = (
        "discovery_url",
        "type",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    discovery_url: str | None
    """Address of the discovery document."""
    type: Literal["discovery"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["discovery"],
            discovery_url: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.discovery_url = get("discovery_url")
        self.type = get("type")
        return self


WorkloadIdentityProviderVerificationDiscovery = VerificationDiscovery
"""The name by which other modules import the class: no other class has it."""
