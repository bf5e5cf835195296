"""Change the configuration of an agent: POST /agents/{agent_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.agent import Agent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_beta import (
        AgentReasoningParam,
        AgentTextParam,
        MultiAgentConfigParam,
        PersistedAgentToolParam,
    )
    from ...params.update_agent import UpdateAgentCompactionParam, UpdateAgentExperimentalParam

OPERATION = Operation(
    id="updateAgent",
    method="POST",
    path="/agents/{agent_id}",
    name="beta.agents.update",
    headers={"OpenAI-Beta": "agents=v1"},
)


def update_agent(
    agent_id: str,
    *,
    compaction: UpdateAgentCompactionParam | BaseModel | None | Omit = omit,
    experimental: UpdateAgentExperimentalParam | BaseModel | Omit = omit,
    instructions: str | None | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
    model: str | Omit = omit,
    multi_agent: MultiAgentConfigParam | BaseModel | None | Omit = omit,
    name: str | None | Omit = omit,
    reasoning: AgentReasoningParam | BaseModel | None | Omit = omit,
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Omit = omit,
    text: AgentTextParam | BaseModel | None | Omit = omit,
    tools: Iterable[PersistedAgentToolParam | BaseModel] | None | Omit = omit,
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
    """Change the configuration of an agent.

    Args:
        agent_id: id of the agent
        compaction: how a long history of the agent is compacted
        experimental: experimental settings
        instructions: instructions of the agent
        metadata: up to 16 key-value pairs of strings, stored with the object
        model: id of the model
        multi_agent: settings of subagents
        name: name of the object
        reasoning: settings of reasoning models
        service_tier: processing tier, which decides priority and price
        text: format and verbosity of the text output
        tools: tools that the model may call
    """
    body: dict[str, Any] = {}
    if compaction is not omit:
        body["compaction"] = compaction
    if experimental is not omit:
        body["experimental"] = experimental
    if instructions is not omit:
        body["instructions"] = instructions
    if metadata is not omit:
        body["metadata"] = metadata
    if model is not omit:
        body["model"] = model
    if multi_agent is not omit:
        body["multi_agent"] = multi_agent
    if name is not omit:
        body["name"] = name
    if reasoning is not omit:
        body["reasoning"] = reasoning
    if service_tier is not omit:
        body["service_tier"] = service_tier
    if text is not omit:
        body["text"] = text
    if tools is not omit:
        body["tools"] = tools
    return Call(
        OPERATION,
        Agent.from_dict,
        expand("/agents/{agent_id}", agent_id=agent_id),
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
