"""Create an agent with a model, instructions and tools, which sessions can use: POST /agents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.agent import Agent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_agent import CreateAgentCompactionParam, CreateAgentExperimentalParam
    from ...params.shared_beta import (
        AgentReasoningParam,
        AgentTextParam,
        MultiAgentConfigParam,
        PersistedAgentToolParam,
    )

OPERATION = Operation(
    id="createAgent",
    method="POST",
    path="/agents",
    name="beta.agents.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent(
    *,
    model: str,
    compaction: CreateAgentCompactionParam | BaseModel | None | Omit = omit,
    experimental: CreateAgentExperimentalParam | BaseModel | Omit = omit,
    instructions: str | None | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
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
    """Create an agent with a model, instructions and tools, which sessions can use.

    Args:
        model: id of the model
        compaction: how a long history of the agent is compacted
        experimental: experimental settings
        instructions: instructions of the agent
        metadata: up to 16 key-value pairs of strings, stored with the object
        multi_agent: settings of subagents
        name: name of the object
        reasoning: settings of reasoning models
        service_tier: processing tier, which decides priority and price
        text: format and verbosity of the text output
        tools: tools that the model may call
    """
    body: dict[str, Any] = {
        "model": model,
    }
    if compaction is not omit:
        body["compaction"] = compaction
    if experimental is not omit:
        body["experimental"] = experimental
    if instructions is not omit:
        body["instructions"] = instructions
    if metadata is not omit:
        body["metadata"] = metadata
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
        "/agents",
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
