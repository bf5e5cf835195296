"""`ExternalStorageConfiguration`: `ExternalStorageConfiguration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .aws_external_storage_provider import AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider
    from .gcp_external_storage_provider import GcpExternalStorageProvider
    from .oci_external_storage_provider import OciExternalStorageProvider


class ExternalStorageConfiguration(BaseModel):
    """`ExternalStorageConfiguration` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "geography",
        "object",
        "project_id",
        "provider",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "geography",
            "object",
            "project_id",
            "provider",
            "status",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    geography: str
    """Geography in which data is processed."""
    object: Literal["organization.external_storage"]
    """Type name of the object."""
    project_id: str
    """Id of the project."""
    provider: (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
        | Unknown
    )
    """Storage provider with its settings."""
    status: Literal["pending", "validated", "degraded", "unhealthy"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            geography: str,
            object: Literal["organization.external_storage"],
            project_id: str,
            provider: AwsExternalStorageProvider
            | AzureExternalStorageProvider
            | GcpExternalStorageProvider
            | OciExternalStorageProvider
            | Unknown,
            status: Literal["pending", "validated", "degraded", "unhealthy"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.geography = get("geography")
        self.object = get("object")
        self.project_id = get("project_id")
        self.provider = _provider(get("provider"))
        self.status = get("status")
        return self


_provider = tagged(
    "type",
    {
        "aws": to_model("aws_external_storage_provider", "AwsExternalStorageProvider"),
        "azure": to_model("azure_external_storage_provider", "AzureExternalStorageProvider"),
        "gcp": to_model("gcp_external_storage_provider", "GcpExternalStorageProvider"),
        "oci": to_model("oci_external_storage_provider", "OciExternalStorageProvider"),
    },
)
