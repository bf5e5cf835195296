"""List the rules that decide which tokens of an identity provider give access: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.federation_rule import FederationRule

OPERATION = Operation(
    id="list-workload-identity-provider-federation-rules",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    name="admin.organization.workload_identity_providers.federation_rules.list",
    auth="admin",
)
_item = to_model("federation_rule", "FederationRule")


def list_workload_identity_provider_federation_rules(
    workload_identity_provider_id: str,
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    service_account_id: str | Omit = omit,
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
) -> PageCall[FederationRule]:
    """List the rules that decide which tokens of an identity provider give access.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        service_account_id: id of the service account
    """
    return PageCall(
        OPERATION,
        kept,
        expand(
            "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
            workload_identity_provider_id=workload_identity_provider_id,
        ),
        query=pairs(after=after, limit=limit, order=order, service_account_id=service_account_id),
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
        item=_item,
        page="cursor",
    )
