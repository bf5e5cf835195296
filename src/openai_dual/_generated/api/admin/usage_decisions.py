"""Report the usage of decisions: GET /organization/usage/decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, omit, pairs
from ...models.usage_decisions_response import UsageDecisionsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="usage-decisions",
    method="GET",
    path="/organization/usage/decisions",
    name="admin.organization.usage.decisions",
    auth="admin",
)


def usage_decisions(
    *,
    start_time: int,
    api_key_ids: Sequence[str] | None | Omit = omit,
    batch: bool | None | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | None | Omit = omit,
    end_time: int | None | Omit = omit,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    | None
    | Omit = omit,
    limit: int | None | Omit = omit,
    models: Sequence[str] | None | Omit = omit,
    page: str | None | Omit = omit,
    project_ids: Sequence[str] | None | Omit = omit,
    user_ids: Sequence[str] | None | Omit = omit,
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
) -> Call[UsageDecisionsResponse]:
    """Report the usage of decisions.

    Args:
        start_time: start of the period, in Unix seconds
        api_key_ids: ids of the API keys
        batch: whether to report on batch requests only, or on all others
        bucket_width: width of the time buckets
        end_time: end of the period, in Unix seconds
        group_by: fields to group the results by
        limit: number of entries per page
        models: models to report on
        page: cursor from the previous page of results
        project_ids: ids of the projects
        user_ids: ids of the users
    """
    return Call(
        OPERATION,
        UsageDecisionsResponse.from_dict,
        "/organization/usage/decisions",
        query=pairs(
            start_time=start_time,
            api_key_ids=api_key_ids,
            batch=batch,
            bucket_width=bucket_width,
            end_time=end_time,
            group_by=group_by,
            limit=limit,
            models=models,
            page=page,
            project_ids=project_ids,
            user_ids=user_ids,
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
