"""Types of requests: those of `create_external_storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateExternalStorageBodyParam(TypedDict, total=False):
    """`CreateExternalStorageBody` in the description."""

    project_id: Required[str]
    """Id of the project."""
    provider: Required[
        CreateExternalStorageProviderAwsParam
        | CreateExternalStorageProviderAzureParam
        | CreateExternalStorageProviderGcpParam
        | CreateExternalStorageProviderOciParam
        | BaseModel
    ]
    """Storage provider with its settings."""


class CreateExternalStorageProviderAwsParam(TypedDict, total=False):
    """`CreateExternalStorageProviderAws` in the description."""

    bucket: Required[str]
    """Name of the storage bucket."""
    role_arn: Required[str]
    """ARN of the AWS role to assume."""
    type: Required[Literal["aws"]]
    """Type of the object."""


class CreateExternalStorageProviderAzureParam(TypedDict, total=False):
    """`CreateExternalStorageProviderAzure` in the description."""

    account_name: Required[str]
    """Name of the storage account."""
    container: Required[str]
    """Name of the storage container."""
    resource_group: Required[str]
    """Name of the resource group."""
    subscription_id: Required[str]
    """Id of the subscription."""
    tenant_id: Required[str]
    """Id of the tenant."""
    type: Required[Literal["azure"]]
    """Type of the object."""


class CreateExternalStorageProviderGcpParam(TypedDict, total=False):
    """`CreateExternalStorageProviderGcp` in the description."""

    bucket: Required[str]
    """Name of the storage bucket."""
    type: Required[Literal["gcp"]]
    """Type of the object."""
    workload_identity_pool_id: Required[str]
    """Id of the workload identity pool."""
    workload_identity_project_number: Required[str]
    """Number of the Google Cloud project of the workload identity pool."""
    workload_identity_provider_id: Required[str]
    """Id of the workload identity provider."""


class CreateExternalStorageProviderOciParam(TypedDict, total=False):
    """`CreateExternalStorageProviderOci` in the description."""

    bucket: Required[str]
    """Name of the storage bucket."""
    region: Required[str]
    """Name of the region."""
    tenancy_ocid: Required[str]
    """OCID of the tenancy in Oracle Cloud."""
    type: Required[Literal["oci"]]
    """Type of the object."""
