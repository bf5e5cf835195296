"""Delete a thread: DELETE /threads/{thread_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.thread_deleted import ThreadDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteThread",
    method="DELETE",
    path="/threads/{thread_id}",
    name="beta.threads.delete",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="conversations and responses",
)


def delete_thread(
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
) -> Call[ThreadDeleted]:
    """Delete a thread.

    Deprecated.

    Args:
        thread_id: id of the thread
    """
    return Call(
        OPERATION,
        ThreadDeleted.from_dict,
        expand("/threads/{thread_id}", thread_id=thread_id),
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
