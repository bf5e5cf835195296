"""`ExternalKey`: `ExternalKey` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ExternalKey(BaseModel):
    """`ExternalKey` in the description."""

    __slots__ = (
        "id",
        "api_project_ids",
        "created_at",
        "name",
        "object",
        "type",
        "workspace_id",
        "audience",
        "external_id",
        "key_name",
        "key_ocid",
        "key_version",
        "key_version_ocid",
        "kms_arn",
        "kms_key_location",
        "kms_key_name",
        "kms_key_ring_name",
        "kms_key_version",
        "kms_project_id",
        "purpose",
        "region",
        "role_arn",
        "tenant_id",
        "vault_ocid",
        "vault_uri",
        "workload_identity_pool_id",
        "workload_identity_project_number",
        "workload_identity_provider_id",
    )
    _required = frozenset(
        {
            "id",
            "api_project_ids",
            "created_at",
            "name",
            "object",
            "type",
            "workspace_id",
        }
    )

    id: str
    """Id of the object."""
    api_project_ids: list[str]
    """Ids of the api projects."""
    created_at: int
    """Time of creation, in Unix seconds."""
    name: str
    """Name of the object."""
    object: str
    """Type name of the object."""
    type: str
    """Type of the object."""
    workspace_id: str
    """Id of the workspace."""
    audience: str | None
    """Audience of the tokens."""
    external_id: str | None
    """External id for the role."""
    key_name: str | None
    """Name of the key."""
    key_ocid: str | None
    """OCID of the key in Oracle Cloud."""
    key_version: str | None
    """Version of the key."""
    key_version_ocid: str | None
    """OCID of the version of the key in Oracle Cloud."""
    kms_arn: str | None
    """ARN of the key in AWS KMS."""
    kms_key_location: str | None
    """Location of the key in Google Cloud KMS."""
    kms_key_name: str | None
    """Name of the key in Google Cloud KMS."""
    kms_key_ring_name: str | None
    """Name of the key ring in Google Cloud KMS."""
    kms_key_version: str | None
    """Version of the key in Google Cloud KMS."""
    kms_project_id: str | None
    """Id of the kms project."""
    purpose: Literal["ekm", "psp_decryption"] | str | None
    """Intended use of the key."""
    region: str | None
    """Name of the region."""
    role_arn: str | None
    """ARN of the AWS role to assume."""
    tenant_id: str | None
    """Id of the tenant."""
    vault_ocid: str | None
    """OCID of the vault in Oracle Cloud."""
    vault_uri: str | None
    """Address of the key vault."""
    workload_identity_pool_id: str | None
    """Id of the workload identity pool."""
    workload_identity_project_number: str | None
    """Number of the Google Cloud project of the workload identity pool."""
    workload_identity_provider_id: str | None
    """Id of the workload identity provider."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            api_project_ids: list[str],
            created_at: int,
            name: str,
            object: str,
            type: str,
            workspace_id: str,
            audience: str | None = None,
            external_id: str | None = None,
            key_name: str | None = None,
            key_ocid: str | None = None,
            key_version: str | None = None,
            key_version_ocid: str | None = None,
            kms_arn: str | None = None,
            kms_key_location: str | None = None,
            kms_key_name: str | None = None,
            kms_key_ring_name: str | None = None,
            kms_key_version: str | None = None,
            kms_project_id: str | None = None,
            purpose: Literal["ekm", "psp_decryption"] | str | None = None,
            region: str | None = None,
            role_arn: str | None = None,
            tenant_id: str | None = None,
            vault_ocid: str | None = None,
            vault_uri: str | None = None,
            workload_identity_pool_id: str | None = None,
            workload_identity_project_number: str | None = None,
            workload_identity_provider_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.api_project_ids = get("api_project_ids")
        self.created_at = get("created_at")
        self.name = get("name")
        self.object = get("object")
        self.type = get("type")
        self.workspace_id = get("workspace_id")
        self.audience = get("audience")
        self.external_id = get("external_id")
        self.key_name = get("key_name")
        self.key_ocid = get("key_ocid")
        self.key_version = get("key_version")
        self.key_version_ocid = get("key_version_ocid")
        self.kms_arn = get("kms_arn")
        self.kms_key_location = get("kms_key_location")
        self.kms_key_name = get("kms_key_name")
        self.kms_key_ring_name = get("kms_key_ring_name")
        self.kms_key_version = get("kms_key_version")
        self.kms_project_id = get("kms_project_id")
        self.purpose = get("purpose")
        self.region = get("region")
        self.role_arn = get("role_arn")
        self.tenant_id = get("tenant_id")
        self.vault_ocid = get("vault_ocid")
        self.vault_uri = get("vault_uri")
        self.workload_identity_pool_id = get("workload_identity_pool_id")
        self.workload_identity_project_number = get("workload_identity_project_number")
        self.workload_identity_provider_id = get("workload_identity_provider_id")
        return self
