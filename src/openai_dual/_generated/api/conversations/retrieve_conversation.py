"""Retrieve a conversation: GET /conversations/{conversation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    name="conversations.retrieve",
)


def retrieve_conversation(
    conversation_id: str,
    *,
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
) -> Call[Conversation]:
    """Retrieve a conversation.

    Args:
        conversation_id: id of the conversation
    """
    return Call(
        OPERATION,
        Conversation.from_dict,
        expand("/conversations/{conversation_id}", conversation_id=conversation_id),
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
