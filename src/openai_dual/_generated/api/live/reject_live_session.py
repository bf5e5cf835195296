"""Reject the incoming call of a live session: POST /live/sessions/{session_id}/reject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="rejectLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/reject",
    name="live.sessions.reject",
    answer="nothing",
)


def reject_live_session(
    session_id: str,
    *,
    status_code: int,
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
    """Reject the incoming call of a live session.

    Args:
        session_id: id of the session
        status_code: SIP status of the rejection
    """
    body: dict[str, Any] = {
        "status_code": status_code,
    }
    return Call(
        OPERATION,
        kept,
        expand("/live/sessions/{session_id}/reject", session_id=session_id),
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
