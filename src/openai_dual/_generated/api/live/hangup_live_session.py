"""Hang up the call of a live session: POST /live/sessions/{session_id}/hangup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="hangupLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/hangup",
    name="live.sessions.hangup",
    answer="nothing",
)


def hangup_live_session(
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
) -> Call[None]:
    """Hang up the call of a live session.

    Args:
        session_id: id of the session
    """
    return Call(
        OPERATION,
        kept,
        expand("/live/sessions/{session_id}/hangup", session_id=session_id),
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
