"""Change a federation rule of a workload identity provider: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.federation_rule import FederationRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.update_workload_identity_provider_federation_rule import (
        UpdateWorkloadIdentityProviderFederationRulePermissionsDefaultPermissionsParam,
        UpdateWorkloadIdentityProviderFederationRulePermissionsRestrictedPermissionsParam,
    )

OPERATION = Operation(
    id="update-workload-identity-provider-federation-rule",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    name="admin.organization.workload_identity_providers.federation_rules.update",
    auth="admin",
)


def update_workload_identity_provider_federation_rule(
    workload_identity_federation_rule_id: str,
    *,
    workload_identity_provider_id: str,
    attribute_matchers: Mapping[str, str | bool | int | float] | BaseModel | Omit = omit,
    description: str | None | Omit = omit,
    enabled: bool | Omit = omit,
    name: str | None | Omit = omit,
    permissions: UpdateWorkloadIdentityProviderFederationRulePermissionsDefaultPermissionsParam
    | UpdateWorkloadIdentityProviderFederationRulePermissionsRestrictedPermissionsParam
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
    """Change a federation rule of a workload identity provider.

    Args:
        workload_identity_federation_rule_id: id of the workload identity federation rule
        workload_identity_provider_id: id of the workload identity provider
        attribute_matchers: attributes of a token and the values that they must have
        description: free text about the object
        enabled: whether it is enabled
        name: name of the object
        permissions: permissions that the rule grants
    """
    body: dict[str, Any] = {}
    if attribute_matchers is not omit:
        body["attribute_matchers"] = attribute_matchers
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
            "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
            workload_identity_provider_id=workload_identity_provider_id,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
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
