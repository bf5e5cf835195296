"""List the steps of a run: GET /threads/{thread_id}/runs/{run_id}/steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.run_step import RunStep

OPERATION = Operation(
    id="listRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    name="beta.threads.runs.steps.list",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)
_item = to_model("run_step", "RunStep")


def list_thread_run_steps(
    run_id: str,
    *,
    thread_id: str,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
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
) -> PageCall[RunStep]:
    """List the steps of a run.

    Deprecated.

    Args:
        run_id: id of the run
        thread_id: id of the thread
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        include: extra fields to include in the response
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/threads/{thread_id}/runs/{run_id}/steps", thread_id=thread_id, run_id=run_id),
        query=pairs(limit=limit, order=order, after=after, before=before, include=include),
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
