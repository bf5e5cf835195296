"""Retrieve a ChatKit thread: GET /chatkit/threads/{thread_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.chat_kit_thread import ChatKitThread

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="GetThreadMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}",
    name="beta.chatkit.threads.retrieve",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)


def retrieve_chatkit_thread(
    thread_id: str,
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
) -> Call[ChatKitThread]:
    """Retrieve a ChatKit thread.

    Args:
        thread_id: id of the thread
    """
    return Call(
        OPERATION,
        ChatKitThread.from_dict,
        expand("/chatkit/threads/{thread_id}", thread_id=thread_id),
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
