"""Types of requests: those of `create_external_storage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CreateExternalStorageProviderAwsParam(TypedDict, total=False):
    """`CreateExternalStorageProviderAws` in the description."""

    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]


class CreateExternalStorageProviderAzureParam(TypedDict, total=False):
    """`CreateExternalStorageProviderAzure` in the description."""

    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]


class CreateExternalStorageProviderGcpParam(TypedDict, total=False):
    """`CreateExternalStorageProviderGcp` in the description."""

    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]


class CreateExternalStorageProviderOciParam(TypedDict, total=False):
    """`CreateExternalStorageProviderOci` in the description."""

    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]
