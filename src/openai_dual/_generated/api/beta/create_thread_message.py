"""Add a message to a thread: POST /threads/{thread_id}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.message_object import MessageObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam
    from ...params.shared_beta import CreateMessageRequestAttachmentsItemParam, MessageContentPartParam

OPERATION = Operation(
    id="createMessage",
    method="POST",
    path="/threads/{thread_id}/messages",
    name="beta.threads.messages.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
    deprecated=True,
    replacement="conversations and responses",
)


def create_thread_message(
    thread_id: str,
    *,
    role: Literal["user", "assistant"],
    content: str | Iterable[MessageContentPartParam | BaseModel],
    attachments: Iterable[CreateMessageRequestAttachmentsItemParam | BaseModel] | None | Omit = omit,
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
    """Add a message to a thread.

    Deprecated.

    Args:
        thread_id: id of the thread
        role: role of the author of the message
        content: content of the message
        attachments: files that are attached to the message, with the tools that may use them
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "role": role,
        "content": content,
    }
    if attachments is not omit:
        body["attachments"] = attachments
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        MessageObject.from_dict,
        expand("/threads/{thread_id}/messages", thread_id=thread_id),
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
