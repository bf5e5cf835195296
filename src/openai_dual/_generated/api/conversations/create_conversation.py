"""Create a conversation, optionally with items: POST /conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam, ResponseInputItemParam

OPERATION = Operation(
    id="createConversation",
    method="POST",
    path="/conversations",
    name="conversations.create",
    creates=True,
)


def create_conversation(
    *,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    items: Iterable[ResponseInputItemParam | BaseModel] | None | Omit = omit,
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
    """Create a conversation, optionally with items.

    Args:
        metadata: up to 16 key-value pairs of strings, stored with the object
        items: items to add; at most 20 elements
    """
    body: dict[str, Any] = {}
    if metadata is not omit:
        body["metadata"] = metadata
    if items is not omit:
        body["items"] = items
    return Call(
        OPERATION,
        Conversation.from_dict,
        "/conversations",
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
