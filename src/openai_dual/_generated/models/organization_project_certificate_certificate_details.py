"""`OrganizationProjectCertificateCertificateDetails`: `OrganizationProjectCertificateCertificateDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class CertificateDetails(BaseModel):
    """`OrganizationProjectCertificateCertificateDetails` in the description."""

    __slots__ = (
        "valid_at",
        "expires_at",
    )

    valid_at: int | None
    """Time from which the certificate is valid, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            valid_at: int | None = None,
            expires_at: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.valid_at = get("valid_at")
        self.expires_at = get("expires_at")
        return self


OrganizationProjectCertificateCertificateDetails = CertificateDetails
"""The name by which other modules import the class: no other class has it."""
