"""List the ChatKit threads: GET /chatkit/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.chat_kit_thread import ChatKitThread

OPERATION = Operation(
    id="ListThreadsMethod",
    method="GET",
    path="/chatkit/threads",
    name="beta.chatkit.threads.list",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_item = to_model("chat_kit_thread", "ChatKitThread")


def list_chatkit_threads(
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    user: str | Omit = omit,
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
) -> PageCall[ChatKitThread]:
    """List the ChatKit threads.

    Args:
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        user: end-user id; at least 1 character; at most 512 characters
    """
    return PageCall(
        OPERATION,
        kept,
        "/chatkit/threads",
        query=pairs(limit=limit, order=order, after=after, before=before, user=user),
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
