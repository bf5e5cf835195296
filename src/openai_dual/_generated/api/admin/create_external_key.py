"""Register an encryption key of an external key service: POST /organization/external_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.external_key import ExternalKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-external-key",
    method="POST",
    path="/organization/external_keys",
    name="admin.organization.external_keys.create",
    auth="admin",
    creates=True,
)


def create_external_key(
    *,
    name: str,
    type: Literal["aws"] | Literal["gcp"] | Literal["azure"] | Literal["oci"],
    external_id: str | Omit = omit,
    kms_arn: str | Omit = omit,
    role_arn: str | Omit = omit,
    purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
    audience: str | Omit = omit,
    kms_key_location: str | Omit = omit,
    kms_key_name: str | Omit = omit,
    kms_key_ring_name: str | Omit = omit,
    kms_project_id: str | Omit = omit,
    workload_identity_pool_id: str | Omit = omit,
    workload_identity_project_number: str | Omit = omit,
    workload_identity_provider_id: str | Omit = omit,
    kms_key_version: str | Omit = omit,
    key_name: str | Omit = omit,
    tenant_id: str | Omit = omit,
    vault_uri: str | Omit = omit,
    key_version: str | Omit = omit,
    key_ocid: str | Omit = omit,
    region: str | Omit = omit,
    vault_ocid: str | Omit = omit,
    key_version_ocid: str | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ExternalKey]:
    """Register an encryption key of an external key service.

    Args:
        name: name of the object
        type: type of the object
        external_id: external id for the role
        kms_arn: ARN of the key in AWS KMS
        role_arn: ARN of the AWS role to assume
        purpose: intended use of the key
        audience: audience of the tokens
        kms_key_location: location of the key in Google Cloud KMS
        kms_key_name: name of the key in Google Cloud KMS
        kms_key_ring_name: name of the key ring in Google Cloud KMS
        kms_project_id: id of the kms project
        workload_identity_pool_id: id of the workload identity pool
        workload_identity_project_number: number of the Google Cloud project of the workload identity pool
        workload_identity_provider_id: id of the workload identity provider
        kms_key_version: version of the key in Google Cloud KMS
        key_name: name of the key
        tenant_id: id of the tenant
        vault_uri: address of the key vault
        key_version: version of the key
        key_ocid: OCID of the key in Oracle Cloud
        region: name of the region
        vault_ocid: OCID of the vault in Oracle Cloud
        key_version_ocid: OCID of the version of the key in Oracle Cloud
    """
    body: dict[str, Any] = {
        "name": name,
        "type": type,
    }
    if external_id is not omit:
        body["external_id"] = external_id
    if kms_arn is not omit:
        body["kms_arn"] = kms_arn
    if role_arn is not omit:
        body["role_arn"] = role_arn
    if purpose is not omit:
        body["purpose"] = purpose
    if audience is not omit:
        body["audience"] = audience
    if kms_key_location is not omit:
        body["kms_key_location"] = kms_key_location
    if kms_key_name is not omit:
        body["kms_key_name"] = kms_key_name
    if kms_key_ring_name is not omit:
        body["kms_key_ring_name"] = kms_key_ring_name
    if kms_project_id is not omit:
        body["kms_project_id"] = kms_project_id
    if workload_identity_pool_id is not omit:
        body["workload_identity_pool_id"] = workload_identity_pool_id
    if workload_identity_project_number is not omit:
        body["workload_identity_project_number"] = workload_identity_project_number
    if workload_identity_provider_id is not omit:
        body["workload_identity_provider_id"] = workload_identity_provider_id
    if kms_key_version is not omit:
        body["kms_key_version"] = kms_key_version
    if key_name is not omit:
        body["key_name"] = key_name
    if tenant_id is not omit:
        body["tenant_id"] = tenant_id
    if vault_uri is not omit:
        body["vault_uri"] = vault_uri
    if key_version is not omit:
        body["key_version"] = key_version
    if key_ocid is not omit:
        body["key_ocid"] = key_ocid
    if region is not omit:
        body["region"] = region
    if vault_ocid is not omit:
        body["vault_ocid"] = vault_ocid
    if key_version_ocid is not omit:
        body["key_version_ocid"] = key_version_ocid
    return Call(
        OPERATION,
        ExternalKey.from_dict,
        "/organization/external_keys",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
