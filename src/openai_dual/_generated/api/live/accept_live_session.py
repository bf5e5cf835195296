"""Accept an incoming call and start its live session: POST /live/sessions/{session_id}/accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.accept_live_session import AcceptLiveSessionSessionParam

OPERATION = Operation(
    id="acceptLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/accept",
    name="live.sessions.accept",
    answer="nothing",
)


def accept_live_session(
    session_id: str,
    *,
    session: AcceptLiveSessionSessionParam | BaseModel,
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
    """Accept an incoming call and start its live session.

    Args:
        session_id: id of the session
        session: settings of the session
    """
    body: dict[str, Any] = {
        "session": session,
    }
    return Call(
        OPERATION,
        kept,
        expand("/live/sessions/{session_id}/accept", session_id=session_id),
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
