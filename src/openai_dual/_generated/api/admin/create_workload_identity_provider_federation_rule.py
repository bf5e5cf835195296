"""Create a rule that decides which tokens of an identity provider give access: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.federation_rule import FederationRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_workload_identity_provider_federation_rule import (
        CreateWorkloadIdentityProviderFederationRulePermissionsRestrictedParam,
        CreateWorkloadIdentityProviderFederationRulePermissionsServiceAccountDefaultParam,
    )

OPERATION = Operation(
    id="create-workload-identity-provider-federation-rule",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    name="admin.organization.workload_identity_providers.federation_rules.create",
    auth="admin",
    creates=True,
)


def create_workload_identity_provider_federation_rule(
    workload_identity_provider_id: str,
    *,
    attribute_matchers: Mapping[str, str | bool | int | float] | BaseModel,
    project_id: str,
    service_account_id: str,
    description: str | Omit = omit,
    enabled: bool | Omit = omit,
    name: str | Omit = omit,
    permissions: CreateWorkloadIdentityProviderFederationRulePermissionsServiceAccountDefaultParam
    | CreateWorkloadIdentityProviderFederationRulePermissionsRestrictedParam
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
) -> Call[FederationRule]:
    """Create a rule that decides which tokens of an identity provider give access.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        attribute_matchers: attributes of a token and the values that they must have
        project_id: id of the project
        service_account_id: id of the service account
        description: free text about the object
        enabled: whether it is enabled
        name: name of the object
        permissions: permissions that the rule grants
    """
    body: dict[str, Any] = {
        "attribute_matchers": attribute_matchers,
        "project_id": project_id,
        "service_account_id": service_account_id,
    }
    if description is not omit:
        body["description"] = description
    if enabled is not omit:
        body["enabled"] = enabled
    if name is not omit:
        body["name"] = name
    if permissions is not omit:
        body["permissions"] = permissions
    return Call(
        OPERATION,
        FederationRule.from_dict,
        expand(
            "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
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
