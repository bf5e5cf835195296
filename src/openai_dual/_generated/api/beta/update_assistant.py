"""Change the settings of an assistant: POST /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.assistant import Assistant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.assistant_supported_models import AssistantSupportedModels
    from ...models.reasoning_effort import ReasoningEffort
    from ...params.shared import MetadataParam
    from ...params.shared_beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolsFileSearchParam,
        AssistantToolsFunctionParam,
        CodeInterpreterToolParam,
    )
    from ...params.update_assistant import ModifyAssistantRequestToolResourcesParam

OPERATION = Operation(
    id="modifyAssistant",
    method="POST",
    path="/assistants/{assistant_id}",
    name="beta.assistants.update",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)


def update_assistant(
    assistant_id: str,
    *,
    model: str | AssistantSupportedModels | Omit = omit,
    reasoning_effort: ReasoningEffort | None | Omit = omit,
    name: str | None | Omit = omit,
    description: str | None | Omit = omit,
    instructions: str | None | Omit = omit,
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
    | Omit = omit,
    tool_resources: ModifyAssistantRequestToolResourcesParam | BaseModel | None | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    response_format: AssistantResponseFormatOptionParam | BaseModel | None | Omit = omit,
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
) -> Call[Assistant]:
    """Change the settings of an assistant.

    Deprecated.

    Args:
        assistant_id: id of the assistant
        model: id of the model
        reasoning_effort: effort that a reasoning model spends before it responds
        name: name of the object; at most 256 characters
        description: free text about the object; at most 512 characters
        instructions: system message, inserted before the input; at most 256000 characters
        tools: tools that the model may call; at most 128 elements; service default: []
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        response_format: format of the output
    """
    body: dict[str, Any] = {}
    if model is not omit:
        body["model"] = model
    if reasoning_effort is not omit:
        body["reasoning_effort"] = reasoning_effort
    if name is not omit:
        body["name"] = name
    if description is not omit:
        body["description"] = description
    if instructions is not omit:
        body["instructions"] = instructions
    if tools is not omit:
        body["tools"] = tools
    if tool_resources is not omit:
        body["tool_resources"] = tool_resources
    if metadata is not omit:
        body["metadata"] = metadata
    if temperature is not omit:
        body["temperature"] = temperature
    if top_p is not omit:
        body["top_p"] = top_p
    if response_format is not omit:
        body["response_format"] = response_format
    return Call(
        OPERATION,
        Assistant.from_dict,
        expand("/assistants/{assistant_id}", assistant_id=assistant_id),
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
