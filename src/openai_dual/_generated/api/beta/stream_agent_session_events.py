"""Stream the events of a session: GET /agents/sessions/{session_id}/events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, StreamCall, call_options, expand, omit, pairs
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.agent_session_event import AgentSessionEvent

OPERATION = Operation(
    id="streamAgentSessionEvents",
    method="GET",
    path="/agents/sessions/{session_id}/events",
    name="beta.agents.sessions.events.stream",
    headers={"OpenAI-Beta": "agents=v1"},
    events="agents",
)
_event = to_alias("agent_session_event")


def stream_agent_session_events(
    session_id: str,
    *,
    include_obfuscation: bool | Omit = omit,
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
) -> StreamCall[AgentSessionEvent]:
    """Stream the events of a session.

    Args:
        session_id: id of the session
        include_obfuscation: whether events are padded to hide their length
    """
    return StreamCall(
        OPERATION,
        _event,
        expand("/agents/sessions/{session_id}/events", session_id=session_id),
        query=pairs(include_obfuscation=include_obfuscation),
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
