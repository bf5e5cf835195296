"""Change the metadata of a message: POST /threads/{thread_id}/messages/{message_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.message_object import MessageObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="modifyMessage",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    name="beta.threads.messages.update",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="conversations and responses",
)


def update_thread_message(
    message_id: str,
    *,
    thread_id: str,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
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
) -> Call[MessageObject]:
    """Change the metadata of a message.

    Deprecated.

    Args:
        message_id: id of the message
        thread_id: id of the thread
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        MessageObject.from_dict,
        expand("/threads/{thread_id}/messages/{message_id}", thread_id=thread_id, message_id=message_id),
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
