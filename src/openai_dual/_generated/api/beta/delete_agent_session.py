"""Delete a session of an agent: DELETE /agents/sessions/{session_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.agent_session_deleted import AgentSessionDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteAgentSession",
    method="DELETE",
    path="/agents/sessions/{session_id}",
    name="beta.agents.sessions.delete",
    headers={"OpenAI-Beta": "agents=v1"},
)


def delete_agent_session(
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
) -> Call[AgentSessionDeleted]:
    """Delete a session of an agent.

    Args:
        session_id: id of the session
    """
    return Call(
        OPERATION,
        AgentSessionDeleted.from_dict,
        expand("/agents/sessions/{session_id}", session_id=session_id),
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
