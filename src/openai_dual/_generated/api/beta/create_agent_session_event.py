"""Send messages, tool results or decisions to a session: POST /agents/sessions/{session_id}/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_agent_session_event import AgentSessionInputParam

OPERATION = Operation(
    id="createAgentSessionEvent",
    method="POST",
    path="/agents/sessions/{session_id}/events",
    name="beta.agents.sessions.events.create",
    answer="nothing",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_session_event(
    session_id: str,
    *,
    events: Iterable[AgentSessionInputParam | BaseModel],
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
    """Send messages, tool results or decisions to a session.

    Args:
        session_id: id of the session
        events: inputs to send to the session
    """
    body: dict[str, Any] = {
        "events": events,
    }
    return Call(
        OPERATION,
        kept,
        expand("/agents/sessions/{session_id}/events", session_id=session_id),
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
