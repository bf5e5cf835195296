"""Retrieve an item of a conversation: GET /conversations/{conversation_id}/items/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.conversation_item import ConversationItem

OPERATION = Operation(
    id="getConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    name="conversations.items.retrieve",
)
_answer = to_alias("conversation_item")


def retrieve_conversation_item(
    item_id: str,
    *,
    conversation_id: str,
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
) -> Call[ConversationItem]:
    """Retrieve an item of a conversation.

    Args:
        item_id: id of the item
        conversation_id: id of the conversation
        include: extra fields to include in the response
    """
    return Call(
        OPERATION,
        _answer,
        expand("/conversations/{conversation_id}/items/{item_id}", conversation_id=conversation_id, item_id=item_id),
        query=pairs(include=include),
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
