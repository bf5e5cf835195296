"""Change a workload identity provider: POST /organization/workload_identity_providers/{workload_identity_provider_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.workload_identity_provider import WorkloadIdentityProvider

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.update_workload_identity_provider import (
        UpdateWorkloadIdentityProviderAttributeTransformationParam,
        UpdateWorkloadIdentityProviderVerificationDiscoveryVerificationParam,
        UpdateWorkloadIdentityProviderVerificationUploadedJwksVerificationParam,
    )

OPERATION = Operation(
    id="update-workload-identity-provider",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    name="admin.organization.workload_identity_providers.update",
    auth="admin",
)


def update_workload_identity_provider(
    workload_identity_provider_id: str,
    *,
    attribute_transformations: Iterable[UpdateWorkloadIdentityProviderAttributeTransformationParam | BaseModel]
    | Omit = omit,
    audience: str | Omit = omit,
    description: str | None | Omit = omit,
    enabled: bool | Omit = omit,
    issuer: str | Omit = omit,
    name: str | Omit = omit,
    verification: UpdateWorkloadIdentityProviderVerificationDiscoveryVerificationParam
    | UpdateWorkloadIdentityProviderVerificationUploadedJwksVerificationParam
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
    """Change a workload identity provider.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        attribute_transformations: expressions that compute attributes from the claims of a token
        audience: audience of the tokens
        description: free text about the object
        enabled: whether it is enabled
        issuer: issuer of the tokens
        name: name of the object
        verification: how tokens are verified
    """
    body: dict[str, Any] = {}
    if attribute_transformations is not omit:
        body["attribute_transformations"] = attribute_transformations
    if audience is not omit:
        body["audience"] = audience
    if description is not omit:
        body["description"] = description
    if enabled is not omit:
        body["enabled"] = enabled
    if issuer is not omit:
        body["issuer"] = issuer
    if name is not omit:
        body["name"] = name
    if verification is not omit:
        body["verification"] = verification
    return Call(
        OPERATION,
        WorkloadIdentityProvider.from_dict,
        expand(
            "/organization/workload_identity_providers/{workload_identity_provider_id}",
            workload_identity_provider_id=workload_identity_provider_id,
        ),
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
