"""Retrieve an agent: GET /agents/{agent_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.agent import Agent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAgent",
    method="GET",
    path="/agents/{agent_id}",
    name="beta.agents.retrieve",
    headers={"OpenAI-Beta": "agents=v1"},
)


def retrieve_agent(
    agent_id: str,
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
) -> Call[Agent]:
    """Retrieve an agent.

    Args:
        agent_id: id of the agent
    """
    return Call(
        OPERATION,
        Agent.from_dict,
        expand("/agents/{agent_id}", agent_id=agent_id),
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
