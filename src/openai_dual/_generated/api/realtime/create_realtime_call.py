"""Create a realtime call over WebRTC; the response is the SDP answer: POST /realtime/calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, omit
from ..._model import BinaryContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_realtime import RealtimeSessionCreateRequestParam

OPERATION = Operation(
    id="create-realtime-call",
    method="POST",
    path="/realtime/calls",
    name="realtime.calls.create",
    answer="binary",
    creates=True,
)


def create_realtime_call(
    *,
    sdp: str,
    session: RealtimeSessionCreateRequestParam | BaseModel | Omit = omit,
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
) -> Call[BinaryContent]:
    """Create a realtime call over WebRTC; the response is the SDP answer.

    Args:
        sdp: SDP offer of the caller
        session: settings of the session
    """
    body: dict[str, Any] = {
        "sdp": sdp,
    }
    if session is not omit:
        body["session"] = session
    return Call(
        OPERATION,
        BinaryContent,
        "/realtime/calls",
        body=Form(body, types={"sdp": "application/sdp", "session": "application/json"}),
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
