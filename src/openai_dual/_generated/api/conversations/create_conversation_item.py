"""Add items to a conversation: POST /conversations/{conversation_id}/items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ...models.conversation_item_list import ConversationItemList

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import ResponseInputItemParam

OPERATION = Operation(
    id="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    name="conversations.items.create",
    creates=True,
)


def create_conversation_item(
    conversation_id: str,
    *,
    items: Iterable[ResponseInputItemParam | BaseModel],
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
) -> Call[ConversationItemList]:
    """Add items to a conversation.

    Args:
        conversation_id: id of the conversation
        items: items to add; at most 20 elements
        include: extra fields to include in the response
    """
    body: dict[str, Any] = {
        "items": items,
    }
    return Call(
        OPERATION,
        ConversationItemList.from_dict,
        expand("/conversations/{conversation_id}/items", conversation_id=conversation_id),
        query=pairs(include=include),
        body=body,
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
