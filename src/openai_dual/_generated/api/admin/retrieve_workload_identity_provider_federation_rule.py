"""Retrieve a federation rule of a workload identity provider: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.federation_rule import FederationRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="get-workload-identity-provider-federation-rule",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    name="admin.organization.workload_identity_providers.federation_rules.retrieve",
    auth="admin",
)


def retrieve_workload_identity_provider_federation_rule(
    workload_identity_federation_rule_id: str,
    *,
    workload_identity_provider_id: str,
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
    """Retrieve a federation rule of a workload identity provider.

    Args:
        workload_identity_federation_rule_id: id of the workload identity federation rule
        workload_identity_provider_id: id of the workload identity provider
    """
    return Call(
        OPERATION,
        FederationRule.from_dict,
        expand(
            "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
            workload_identity_provider_id=workload_identity_provider_id,
            workload_identity_federation_rule_id=workload_identity_federation_rule_id,
        ),
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
