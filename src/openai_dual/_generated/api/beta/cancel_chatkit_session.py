"""Cancel a ChatKit session; its client secret is no longer valid: POST /chatkit/sessions/{session_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.chat_session import ChatSession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CancelChatSessionMethod",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    name="beta.chatkit.sessions.cancel",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)


def cancel_chatkit_session(
    session_id: str,
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
) -> Call[ChatSession]:
    """Cancel a ChatKit session; its client secret is no longer valid.

    Args:
        session_id: id of the session
    """
    return Call(
        OPERATION,
        ChatSession.from_dict,
        expand("/chatkit/sessions/{session_id}/cancel", session_id=session_id),
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
