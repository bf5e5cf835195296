"""`AuditLogExternalStorageRegisteredData`: `AuditLogExternalStorageRegisteredData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .aws_external_storage_provider import AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider
    from .gcp_external_storage_provider import GcpExternalStorageProvider
    from .oci_external_storage_provider import OciExternalStorageProvider


class ExternalStorageRegisteredData(BaseModel):
    """`AuditLogExternalStorageRegisteredData` in the description."""

    __slots__ = (
        "geography",
        "provider",
    )

    geography: str | None
    """Geography in which data is processed."""
    provider: (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
        | Unknown
        | None
    )
    """Storage provider with its settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            geography: str | None = None,
            provider: AwsExternalStorageProvider
            | AzureExternalStorageProvider
            | GcpExternalStorageProvider
            | OciExternalStorageProvider
            | Unknown
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.geography = get("geography")
        self.provider = None if (value := get("provider")) is None else _provider(value)
        return self


AuditLogExternalStorageRegisteredData = ExternalStorageRegisteredData
"""The name by which other modules import the class: no other class has it."""

_provider = tagged(
    "type",
    {
        "aws": to_model("aws_external_storage_provider", "AwsExternalStorageProvider"),
        "azure": to_model("azure_external_storage_provider", "AzureExternalStorageProvider"),
        "gcp": to_model("gcp_external_storage_provider", "GcpExternalStorageProvider"),
        "oci": to_model("oci_external_storage_provider", "OciExternalStorageProvider"),
    },
)
