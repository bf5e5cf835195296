"""Change the settings of an assistant: POST /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.assistant import Assistant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
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
    model: str
    | Literal[
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4.5-preview",
        "gpt-4.5-preview-2025-02-27",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
    | Omit = omit,
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
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
