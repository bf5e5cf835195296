"""`WorkloadIdentityProviderVerificationUploadedJwks`: `WorkloadIdentityProviderVerificationUploadedJwks` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class VerificationUploadedJwks(BaseModel):
    """`WorkloadIdentityProviderVerificationUploadedJwks` in the description."""

    __slots__ = (
        "jwks",
        "type",
    )
    _required = frozenset(
        {
            "jwks",
            "type",
        }
    )

    jwks: dict[str, Any]
    """JSON web key set."""
    type: Literal["uploaded_jwks"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            jwks: dict[str, Any],
            type: Literal["uploaded_jwks"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.jwks = get("jwks")
        self.type = get("type")
        return self


WorkloadIdentityProviderVerificationUploadedJwks = VerificationUploadedJwks
"""The name by which other modules import the class: no other class has it."""
