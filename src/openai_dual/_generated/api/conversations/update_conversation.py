"""Change the metadata of a conversation: POST /conversations/{conversation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    name="conversations.update",
)


def update_conversation(
    conversation_id: str,
    *,
    metadata: MetadataParam | BaseModel | None,
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
    """Change the metadata of a conversation.

    Args:
        conversation_id: id of the conversation
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "metadata": metadata,
    }
    return Call(
        OPERATION,
        Conversation.from_dict,
        expand("/conversations/{conversation_id}", conversation_id=conversation_id),
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
