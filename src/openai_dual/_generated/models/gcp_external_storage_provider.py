"""`GcpExternalStorageProvider`: `GcpExternalStorageProvider` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class GcpExternalStorageProvider(BaseModel):
    """`GcpExternalStorageProvider` in the description."""

    __slots__ = (
        "audience",
        "bucket",
        "region",
        "type",
        "workload_identity_pool_id",
        "workload_identity_project_number",
        "workload_identity_provider_id",
    )
    _required = frozenset(
        {
            "audience",
            "bucket",
            "region",
            "type",
            "workload_identity_pool_id",
            "workload_identity_project_number",
            "workload_identity_provider_id",
        }
    )

    audience: str
    """Audience of the tokens."""
    bucket: str
    """Name of the storage bucket."""
    region: str
    """Name of the region."""
    type: Literal["gcp"]
    """Type of the object."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the Google Cloud project of the workload identity pool."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audience: str,
            bucket: str,
            region: str,
            type: Literal["gcp"],
            workload_identity_pool_id: str,
            workload_identity_project_number: str,
            workload_identity_provider_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audience = get("audience")
        self.bucket = get("bucket")
        self.region = get("region")
        self.type = get("type")
        self.workload_identity_pool_id = get("workload_identity_pool_id")
        self.workload_identity_project_number = get("workload_identity_project_number")
        self.workload_identity_provider_id = get("workload_identity_provider_id")
        return self
