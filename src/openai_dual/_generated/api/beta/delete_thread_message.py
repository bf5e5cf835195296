"""Delete a message of a thread: DELETE /threads/{thread_id}/messages/{message_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.message_deleted import MessageDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteMessage",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    name="beta.threads.messages.delete",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="conversations and responses",
)


def delete_thread_message(
    message_id: str,
    *,
    thread_id: str,
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
) -> Call[MessageDeleted]:
    """Delete a message of a thread.

    Deprecated.

    Args:
        message_id: id of the message
        thread_id: id of the thread
    """
    return Call(
        OPERATION,
        MessageDeleted.from_dict,
        expand("/threads/{thread_id}/messages/{message_id}", thread_id=thread_id, message_id=message_id),
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
