"""List the runs of a thread: GET /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.run import Run

OPERATION = Operation(
    id="listRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    name="beta.threads.runs.list",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)
_item = to_model("run", "Run")


def list_thread_runs(
    thread_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
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
) -> PageCall[Run]:
    """List the runs of a thread.

    Deprecated.

    Args:
        thread_id: id of the thread
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/threads/{thread_id}/runs", thread_id=thread_id),
        query=pairs(limit=limit, order=order, after=after, before=before),
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
