"""Report the usage of the code interpreter: GET /organization/usage/code_interpreter_sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, omit, pairs
from ...models.usage_costs_response import UsageCostsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="usage-code-interpreter-sessions",
    method="GET",
    path="/organization/usage/code_interpreter_sessions",
    name="admin.organization.usage.code_interpreter_sessions",
    auth="admin",
)


def usage_code_interpreter_sessions(
    *,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    project_ids: Sequence[str] | Omit = omit,
    group_by: Sequence[Literal["project_id"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
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
    """Report the usage of the code interpreter.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    return Call(
        OPERATION,
        UsageCostsResponse.from_dict,
        "/organization/usage/code_interpreter_sessions",
        query=pairs(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            project_ids=project_ids,
            group_by=group_by,
            limit=limit,
            page=page,
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
