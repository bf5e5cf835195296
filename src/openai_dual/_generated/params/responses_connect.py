"""Types of requests: those of `responses_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.all_models import AllModels
    from ..models.include_enum import IncludeEnum
    from ..models.service_tier import ServiceTier
    from .shared import (
        MetadataParam,
        ModerationParam,
        PromptCacheOptionsParam,
        ResponseInputFileContentParam,
        ResponseInputImageContentParam,
        ResponseInputTextContentParam,
        ResponsePromptParam,
        ToolParam,
    )
    from .shared_responses import (
        ContextManagementParam,
        ConversationParam,
        CreateResponseAccessProgramsParam,
        CreateResponseBackgroundOptionsParam,
        CreateResponseImageParam,
        InputParam,
        ReasoningParam,
        ResponseStreamOptionsParam,
        ResponseTextConfigParam,
        ToolChoiceParam,
        ToolsArrayParam,
    )


class ResponseSteerEventParam(TypedDict, total=False):
    """`ResponseSteerEventParam` in the description."""

    input: Required[
        str
        | Iterable[
            ResponseSteerInputParamResponseSteerInputItemListMessageParam
            | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam
            | BaseModel
        ]
    ]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


ResponseSteerInputContentParam: TypeAlias = (
    "ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam"
)
"""`ResponseSteerInputContentParam` in the description."""


class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

    output: Required[
        str
        | Iterable[
            ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | BaseModel
        ]
    ]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam
        | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam
        | BaseModel
        | None
    )
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect` in the description."""

    type: Required[Literal["direct"]]


class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputParamResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

    content: Required[Iterable[ResponseSteerInputContentParam | BaseModel] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


ResponsesClientEventParam: TypeAlias = "ResponsesClientEventResponseCreateParam | ResponseSteerEventParam"
"""`ResponsesClientEvent` in the description."""


class ResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """`ResponsesClientEventResponseCreate` in the description."""

    type: Required[Literal["response.create"]]
    stream_id: str
    generate: bool
    metadata: MetadataParam | BaseModel | None
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    prompt_cache_options: PromptCacheOptionsParam | BaseModel
    previous_response_id: str | None
    model: AllModels
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextConfigParam | BaseModel
    tools: ToolsArrayParam | Iterable[ToolParam | BaseModel]
    tool_choice: ToolChoiceParam | BaseModel
    prompt: ResponsePromptParam | BaseModel | None
    service_tier: ServiceTier | None
    truncation: Literal["auto", "disabled"] | str | None
    reasoning: ReasoningParam | BaseModel | None
    input: InputParam
    include: Sequence[IncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: ModerationParam | BaseModel | None
    stream: bool | None
    stream_options: ResponseStreamOptionsParam | BaseModel | None
    conversation: ConversationParam | BaseModel | None
    context_management: Iterable[ContextManagementParam | BaseModel] | None
    max_output_tokens: int | None
    access_programs: CreateResponseAccessProgramsParam | BaseModel
    background_options: CreateResponseBackgroundOptionsParam | BaseModel
    image: CreateResponseImageParam | BaseModel
