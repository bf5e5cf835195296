"""List the sessions of agents: GET /agents/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.agent_session import AgentSession

OPERATION = Operation(
    id="listAgentSessions",
    method="GET",
    path="/agents/sessions",
    name="beta.agents.sessions.list",
    headers={"OpenAI-Beta": "agents=v1"},
)
_item = to_model("agent_session", "AgentSession")


def list_agent_sessions(
    *,
    after: str | Omit = omit,
    agent_id: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[AgentSession]:
    """List the sessions of agents.

    Args:
        after: cursor; the id of the last entry of the previous page
        agent_id: id of the agent
        limit: number of entries per page
        metadata: up to 16 key-value pairs of strings, stored with the object
        order: sort order by creation time, `asc` or `desc`
    """
    return PageCall(
        OPERATION,
        kept,
        "/agents/sessions",
        query=pairs(after=after, agent_id=agent_id, limit=limit, metadata=metadata, order=order),
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
        item=_item,
        page="cursor",
    )
