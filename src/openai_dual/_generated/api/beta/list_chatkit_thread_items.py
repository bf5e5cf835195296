"""List the items of a ChatKit thread: GET /chatkit/threads/{thread_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.thread_item import ThreadItem

OPERATION = Operation(
    id="ListThreadItemsMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    name="beta.chatkit.threads.list_items",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_item = to_alias("thread_item")


def list_chatkit_thread_items(
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
) -> PageCall[ThreadItem]:
    """List the items of a ChatKit thread.

    Args:
        thread_id: id of the thread
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/chatkit/threads/{thread_id}/items", thread_id=thread_id),
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
        page="conversation",
    )
