"""Start a session of an agent, as one object or as a stream of events: POST /agents/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_alias
from ...models.agent_session import AgentSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.agent_session_event import AgentSessionEvent
    from ...params.create_agent_session import (
        CreateAgentSessionAgentParam,
        CreateAgentSessionParams,
        CreateAgentSessionPromptCacheOptionsParam,
        CreateAgentSessionStreamOptionsParam,
    )
    from ...params.shared_beta import AgentSessionInputMessageParam, EnvironmentParam

OPERATION = Operation(
    id="createAgentSession",
    method="POST",
    path="/agents/sessions",
    name="beta.agents.sessions.create",
    headers={"OpenAI-Beta": "agents=v1"},
    events="agents",
    creates=True,
)
_event = to_alias("agent_session_event")


@overload
def create_agent_session(
    *,
    stream: Literal[True],
    **params: Unpack[CreateAgentSessionParams],
) -> StreamCall[AgentSessionEvent]: ...


@overload
def create_agent_session(
    *,
    stream: Literal[False] | Omit = ...,
    **params: Unpack[CreateAgentSessionParams],
) -> Call[AgentSession]: ...


@overload
def create_agent_session(
    *,
    stream: bool | Omit = ...,
    **params: Unpack[CreateAgentSessionParams],
) -> Call[AgentSession] | StreamCall[AgentSessionEvent]: ...


def create_agent_session(
    *,
    environment: EnvironmentParam | BaseModel,
    agent: CreateAgentSessionAgentParam | BaseModel | Omit = omit,
    agent_id: str | Omit = omit,
    input: str | Iterable[AgentSessionInputMessageParam | BaseModel] | None | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
    prompt_cache_options: CreateAgentSessionPromptCacheOptionsParam | BaseModel | None | Omit = omit,
    review: Literal["none", "auto_review"] | Omit = omit,
    stream_options: CreateAgentSessionStreamOptionsParam | BaseModel | Omit = omit,
    vault_ids: Sequence[str] | None | Omit = omit,
    stream: bool | Omit = omit,
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
) -> Call[AgentSession] | StreamCall[AgentSessionEvent]:
    """Start a session of an agent, as one object or as a stream of events.

    Args:
        environment: environment in which the agent works
        agent: configuration of the agent in the session
        agent_id: id of the agent
        input: messages for the agent
        metadata: up to 16 key-value pairs of strings, stored with the object
        prompt_cache_options: settings of the prompt cache
        review: whether actions of the agent are reviewed automatically
        stream_options: options of the stream
        vault_ids: ids of the vaults
        stream: return a stream of events instead of one object
    """
    body: dict[str, Any] = {
        "environment": environment,
    }
    if agent is not omit:
        body["agent"] = agent
    if agent_id is not omit:
        body["agent_id"] = agent_id
    if input is not omit:
        body["input"] = input
    if metadata is not omit:
        body["metadata"] = metadata
    if prompt_cache_options is not omit:
        body["prompt_cache_options"] = prompt_cache_options
    if review is not omit:
        body["review"] = review
    if stream_options is not omit:
        body["stream_options"] = stream_options
    if vault_ids is not omit:
        body["vault_ids"] = vault_ids
    if stream is not omit:
        body["stream"] = stream
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/agents/sessions",
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
    return Call(
        OPERATION,
        AgentSession.from_dict,
        "/agents/sessions",
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
