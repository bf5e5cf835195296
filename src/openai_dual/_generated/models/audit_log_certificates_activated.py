"""`AuditLogCertificatesActivated`: `AuditLogCertificatesActivated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_certificates_activated_certificates_item import AuditLogCertificatesActivatedCertificatesItem


class CertificatesActivated(BaseModel):
    """`AuditLogCertificatesActivated` in the description."""

    __slots__ = ("certificates",)

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None
    """The certificates."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.certificates = None if (value := get("certificates")) is None else _certificates(value)
        return self


AuditLogCertificatesActivated = CertificatesActivated
"""The name by which other modules import the class: no other class has it."""

_certificates = each(
    to_model("audit_log_certificates_activated_certificates_item", "AuditLogCertificatesActivatedCertificatesItem")
)
