"""Delete an agent: DELETE /agents/{agent_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.agent_deleted import AgentDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteAgent",
    method="DELETE",
    path="/agents/{agent_id}",
    name="beta.agents.delete",
    headers={"OpenAI-Beta": "agents=v1"},
)


def delete_agent(
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
) -> Call[AgentDeleted]:
    """Delete an agent.

    Args:
        agent_id: id of the agent
    """
    return Call(
        OPERATION,
        AgentDeleted.from_dict,
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
