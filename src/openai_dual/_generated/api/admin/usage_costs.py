"""Report the costs: GET /organization/costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, omit, pairs
from ...models.usage_costs_response import UsageCostsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="usage-costs",
    method="GET",
    path="/organization/costs",
    name="admin.organization.usage.costs",
    auth="admin",
)


def usage_costs(
    *,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1d"] | Omit = omit,
    project_ids: Sequence[str] | Omit = omit,
    api_key_ids: Sequence[str] | Omit = omit,
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    line_items: Sequence[str] | Omit = omit,
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
) -> Call[UsageCostsResponse]:
    """Report the costs.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        api_key_ids: ids of the API keys
        group_by: fields to group the results by
        limit: number of entries per page; service default: 7
        page: cursor from the previous page of results
        line_items: line items of the costs to report on
    """
    return Call(
        OPERATION,
        UsageCostsResponse.from_dict,
        "/organization/costs",
        query=pairs(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            api_key_ids=api_key_ids,
            group_by=group_by,
            limit=limit,
            page=page,
            line_items=line_items,
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
