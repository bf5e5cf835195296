"""Create a live session, in which a model speaks and listens: POST /live/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.live_create_response import LiveCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_live_session import CreateLiveSessionTransportParam, LiveMediaSessionConfigParam

OPERATION = Operation(
    id="createLiveSession",
    method="POST",
    path="/live/sessions",
    name="live.create",
    creates=True,
)


def create_live_session(
    *,
    session: LiveMediaSessionConfigParam | BaseModel,
    transport: CreateLiveSessionTransportParam | BaseModel,
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
) -> Call[LiveCreateResponse]:
    """Create a live session, in which a model speaks and listens.

    Args:
        session: settings of the session
        transport: connection over which audio is sent
    """
    body: dict[str, Any] = {
        "session": session,
        "transport": transport,
    }
    return Call(
        OPERATION,
        LiveCreateResponse.from_dict,
        "/live/sessions",
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
