"""Create a live session from the state of another one: POST /live/sessions/{session_id}/fork."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.live_session_fork_response import LiveSessionForkResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.fork_live_session import ForkLiveSessionTransportParam, LiveMediaSessionForkConfigParam

OPERATION = Operation(
    id="forkLiveSession",
    method="POST",
    path="/live/sessions/{session_id}/fork",
    name="live.sessions.fork",
)


def fork_live_session(
    session_id: str,
    *,
    transport: ForkLiveSessionTransportParam | BaseModel,
    session: LiveMediaSessionForkConfigParam | BaseModel | Omit = omit,
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
) -> Call[LiveSessionForkResponse]:
    """Create a live session from the state of another one.

    Args:
        session_id: id of the session
        transport: connection over which audio is sent
        session: settings of the session
    """
    body: dict[str, Any] = {
        "transport": transport,
    }
    if session is not omit:
        body["session"] = session
    return Call(
        OPERATION,
        LiveSessionForkResponse.from_dict,
        expand("/live/sessions/{session_id}/fork", session_id=session_id),
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
