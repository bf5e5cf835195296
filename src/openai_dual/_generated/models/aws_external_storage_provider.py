"""`AwsExternalStorageProvider`: `AwsExternalStorageProvider` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AwsExternalStorageProvider(BaseModel):
    """`AwsExternalStorageProvider` in the description."""

    __slots__ = (
        "account_id",
        "bucket",
        "external_id",
        "region",
        "role_arn",
        "type",
    )
    _required = frozenset(
        {
            "account_id",
            "bucket",
            "external_id",
            "region",
            "role_arn",
            "type",
        }
    )

    account_id: str
    """Id of the account."""
    bucket: str
    """Name of the storage bucket."""
    external_id: str
    """External id for the role."""
    region: str
    """Name of the region."""
    role_arn: str
    """ARN of the AWS role to assume."""
    type: Literal["aws"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            account_id: str,
            bucket: str,
            external_id: str,
            region: str,
            role_arn: str,
            type: Literal["aws"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.account_id = get("account_id")
        self.bucket = get("bucket")
        self.external_id = get("external_id")
        self.region = get("region")
        self.role_arn = get("role_arn")
        self.type = get("type")
        return self
