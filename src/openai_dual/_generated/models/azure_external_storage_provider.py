"""`AzureExternalStorageProvider`: `AzureExternalStorageProvider` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AzureExternalStorageProvider(BaseModel):
    """`AzureExternalStorageProvider` in the description."""

    __slots__ = (
        "account_name",
        "container",
        "region",
        "resource_group",
        "subscription_id",
        "tenant_id",
        "type",
    )
    _required = frozenset(
        {
            "account_name",
            "container",
            "region",
            "resource_group",
            "subscription_id",
            "tenant_id",
            "type",
        }
    )

    account_name: str
    """Name of the storage account."""
    container: str
    """Name of the storage container."""
    region: str
    """Name of the region."""
    resource_group: str
    """Name of the resource group."""
    subscription_id: str
    """Id of the subscription."""
    tenant_id: str
    """Id of the tenant."""
    type: Literal["azure"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            account_name: str,
            container: str,
            region: str,
            resource_group: str,
            subscription_id: str,
            tenant_id: str,
            type: Literal["azure"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.account_name = get("account_name")
        self.container = get("container")
        self.region = get("region")
        self.resource_group = get("resource_group")
        self.subscription_id = get("subscription_id")
        self.tenant_id = get("tenant_id")
        self.type = get("type")
        return self
