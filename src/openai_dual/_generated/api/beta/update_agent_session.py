"""Change the settings of a session of an agent: POST /agents/sessions/{session_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.agent_session import AgentSession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.update_agent_session import UpdateAgentSessionAgentParam, UpdateAgentSessionPromptCacheOptionsParam

OPERATION = Operation(
    id="updateAgentSession",
    method="POST",
    path="/agents/sessions/{session_id}",
    name="beta.agents.sessions.update",
    headers={"OpenAI-Beta": "agents=v1"},
)


def update_agent_session(
    session_id: str,
    *,
    agent: UpdateAgentSessionAgentParam | BaseModel | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
    prompt_cache_options: UpdateAgentSessionPromptCacheOptionsParam | BaseModel | None | Omit = omit,
    review: Literal["none", "auto_review"] | Omit = omit,
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
) -> Call[AgentSession]:
    """Change the settings of a session of an agent.

    Args:
        session_id: id of the session
        agent: configuration of the agent in the session
        metadata: up to 16 key-value pairs of strings, stored with the object
        prompt_cache_options: settings of the prompt cache
        review: whether actions of the agent are reviewed automatically
    """
    body: dict[str, Any] = {}
    if agent is not omit:
        body["agent"] = agent
    if metadata is not omit:
        body["metadata"] = metadata
    if prompt_cache_options is not omit:
        body["prompt_cache_options"] = prompt_cache_options
    if review is not omit:
        body["review"] = review
    return Call(
        OPERATION,
        AgentSession.from_dict,
        expand("/agents/sessions/{session_id}", session_id=session_id),
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
