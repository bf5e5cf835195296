"""Retrieve a turn of a subagent: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAgentSessionSubagentTurn",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    name="beta.agents.sessions.subagents.turns.retrieve",
    headers={"OpenAI-Beta": "agents=v1"},
)


def retrieve_agent_session_subagent_turn(
    turn_id: str,
    *,
    session_id: str,
    subagent_id: str,
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
) -> Call[Turn]:
    """Retrieve a turn of a subagent.

    Args:
        turn_id: id of the turn of the agent
        session_id: id of the session
        subagent_id: id of the subagent
    """
    return Call(
        OPERATION,
        Turn.from_dict,
        expand(
            "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
            session_id=session_id,
            subagent_id=subagent_id,
            turn_id=turn_id,
        ),
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
