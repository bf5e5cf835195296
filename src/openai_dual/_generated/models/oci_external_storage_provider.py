"""`OciExternalStorageProvider`: `OciExternalStorageProvider` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OciExternalStorageProvider(BaseModel):
    """`OciExternalStorageProvider` in the description."""

    __slots__ = (
        "bucket",
        "region",
        "tenancy_ocid",
        "type",
    )
    _required = frozenset(
        {
            "bucket",
            "region",
            "tenancy_ocid",
            "type",
        }
    )

    bucket: str
    """Name of the storage bucket."""
    region: str
    """Name of the region."""
    tenancy_ocid: str
    """OCID of the tenancy in Oracle Cloud."""
    type: Literal["oci"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bucket: str,
            region: str,
            tenancy_ocid: str,
            type: Literal["oci"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.bucket = get("bucket")
        self.region = get("region")
        self.tenancy_ocid = get("tenancy_ocid")
        self.type = get("type")
        return self
