"""List the messages of a stored chat completion: GET /chat/completions/{completion_id}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.chat_completion_store_message import ChatCompletionStoreMessage

OPERATION = Operation(
    id="getChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    name="chat.completions.messages.list",
)
_item = to_model("chat_completion_store_message", "ChatCompletionStoreMessage")


def list_chat_completion_messages(
    completion_id: str,
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[ChatCompletionStoreMessage]:
    """List the messages of a stored chat completion.

    Args:
        completion_id: id of the completion
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/chat/completions/{completion_id}/messages", completion_id=completion_id),
        query=pairs(after=after, limit=limit, order=order),
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
