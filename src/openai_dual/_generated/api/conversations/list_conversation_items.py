"""List the items of a conversation: GET /conversations/{conversation_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.conversation_item import ConversationItem

OPERATION = Operation(
    id="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    name="conversations.items.list",
)
_item = to_alias("conversation_item")


def list_conversation_items(
    conversation_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Sequence[
        Literal[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ]
    ]
    | Omit = omit,
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
) -> PageCall[ConversationItem]:
    """List the items of a conversation.

    Args:
        conversation_id: id of the conversation
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        include: extra fields to include in the response
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/conversations/{conversation_id}/items", conversation_id=conversation_id),
        query=pairs(limit=limit, order=order, after=after, include=include),
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
