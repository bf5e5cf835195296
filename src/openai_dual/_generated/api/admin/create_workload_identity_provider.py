"""Register an identity provider whose tokens workloads can exchange for access: POST /organization/workload_identity_providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.workload_identity_provider import WorkloadIdentityProvider

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_workload_identity_provider import (
        CreateWorkloadIdentityProviderAttributeTransformationParam,
        CreateWorkloadIdentityProviderVerificationDiscoveryParam,
        CreateWorkloadIdentityProviderVerificationUploadedJwksParam,
    )

OPERATION = Operation(
    id="create-workload-identity-provider",
    method="POST",
    path="/organization/workload_identity_providers",
    name="admin.organization.workload_identity_providers.create",
    auth="admin",
    creates=True,
)


def create_workload_identity_provider(
    *,
    audience: str,
    issuer: str,
    name: str,
    type: Literal["oidc"],
    attribute_transformations: Iterable[CreateWorkloadIdentityProviderAttributeTransformationParam | BaseModel]
    | Omit = omit,
    description: str | Omit = omit,
    enabled: bool | Omit = omit,
    verification: CreateWorkloadIdentityProviderVerificationDiscoveryParam
    | CreateWorkloadIdentityProviderVerificationUploadedJwksParam
    | BaseModel
    | Omit = omit,
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
) -> Call[WorkloadIdentityProvider]:
    """Register an identity provider whose tokens workloads can exchange for access.

    Args:
        audience: audience of the tokens
        issuer: issuer of the tokens
        name: name of the object
        type: type of the object
        attribute_transformations: expressions that compute attributes from the claims of a token
        description: free text about the object
        enabled: whether it is enabled
        verification: how tokens are verified
    """
    body: dict[str, Any] = {
        "audience": audience,
        "issuer": issuer,
        "name": name,
        "type": type,
    }
    if attribute_transformations is not omit:
        body["attribute_transformations"] = attribute_transformations
    if description is not omit:
        body["description"] = description
    if enabled is not omit:
        body["enabled"] = enabled
    if verification is not omit:
        body["verification"] = verification
    return Call(
        OPERATION,
        WorkloadIdentityProvider.from_dict,
        "/organization/workload_identity_providers",
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
