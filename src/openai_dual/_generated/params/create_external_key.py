"""Types of requests: those of `create_external_key`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

CreateExternalKeyBodyParam: TypeAlias = "CreateExternalKeyBodyAwsParam | CreateExternalKeyBodyGcpParam | CreateExternalKeyBodyAzureParam | CreateExternalKeyBodyOciParam"
"""`CreateExternalKeyBody` in the description."""


class CreateExternalKeyBodyAwsParam(TypedDict, total=False):
    """`CreateExternalKeyBodyAws` in the description."""

    external_id: Required[str]
    """External id for the role."""
    kms_arn: Required[str]
    """ARN of the key in AWS KMS."""
    name: Required[str]
    """Name of the object."""
    role_arn: Required[str]
    """ARN of the AWS role to assume."""
    type: Required[Literal["aws"]]
    """Type of the object."""
    purpose: Literal["ekm", "psp_decryption"]
    """Intended use of the key."""


class CreateExternalKeyBodyAzureParam(TypedDict, total=False):
    """`CreateExternalKeyBodyAzure` in the description."""

    key_name: Required[str]
    """Name of the key."""
    name: Required[str]
    """Name of the object."""
    tenant_id: Required[str]
    """Id of the tenant."""
    type: Required[Literal["azure"]]
    """Type of the object."""
    vault_uri: Required[str]
    """Address of the key vault."""
    key_version: str
    """Version of the key."""
    purpose: Literal["ekm", "psp_decryption"]
    """Intended use of the key."""


class CreateExternalKeyBodyGcpParam(TypedDict, total=False):
    """`CreateExternalKeyBodyGcp` in the description."""

    audience: Required[str]
    """Audience of the tokens."""
    kms_key_location: Required[str]
    """Location of the key in Google Cloud KMS."""
    kms_key_name: Required[str]
    """Name of the key in Google Cloud KMS."""
    kms_key_ring_name: Required[str]
    """Name of the key ring in Google Cloud KMS."""
    kms_project_id: Required[str]
    """Id of the kms project."""
    name: Required[str]
    """Name of the object."""
    type: Required[Literal["gcp"]]
    """Type of the object."""
    workload_identity_pool_id: Required[str]
    """Id of the workload identity pool."""
    workload_identity_project_number: Required[str]
    """Number of the Google Cloud project of the workload identity pool."""
    workload_identity_provider_id: Required[str]
    """Id of the workload identity provider."""
    kms_key_version: str
    """Version of the key in Google Cloud KMS."""
    purpose: Literal["ekm", "psp_decryption"]
    """Intended use of the key."""


class CreateExternalKeyBodyOciParam(TypedDict, total=False):
    """`CreateExternalKeyBodyOci` in the description."""

    key_ocid: Required[str]
    """OCID of the key in Oracle Cloud."""
    name: Required[str]
    """Name of the object."""
    region: Required[str]
    """Name of the region."""
    type: Required[Literal["oci"]]
    """Type of the object."""
    vault_ocid: Required[str]
    """OCID of the vault in Oracle Cloud."""
    key_version_ocid: str
    """OCID of the version of the key in Oracle Cloud."""
    purpose: Literal["ekm", "psp_decryption"]
    """Intended use of the key."""
