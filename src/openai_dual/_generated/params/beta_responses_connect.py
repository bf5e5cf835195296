"""Types of requests: those of `beta_responses_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_include_enum import BetaIncludeEnum
    from ..models.beta_model_ids_responses import BetaModelIdsResponses
    from ..models.beta_service_tier import BetaServiceTier
    from .shared_beta import (
        BetaContextManagementParam,
        BetaConversationParam,
        BetaCreateResponseAccessProgramsParam,
        BetaCreateResponseBackgroundOptionsParam,
        BetaCreateResponseImageParam,
        BetaInputParam,
        BetaMetadataParam,
        BetaModerationParam,
        BetaMultiAgentParam,
        BetaPromptCacheOptionsParam,
        BetaReasoningParam,
        BetaResponseInputFileContentParam,
        BetaResponseInputImageContentParam,
        BetaResponseInputItemParam,
        BetaResponseInputTextContentParam,
        BetaResponsePromptParam,
        BetaResponseStreamOptionsParam,
        BetaResponseTextConfigParam,
        BetaToolChoiceParam,
        BetaToolParam,
        BetaToolsArrayParam,
    )


class BetaResponseInjectEventParam(TypedDict, total=False):
    """`BetaResponseInjectEvent` in the description."""

    type: Required[Literal["response.inject"]]
    response_id: Required[str]
    input: Required[Iterable[BetaResponseInputItemParam | BaseModel]]


class BetaResponseSteerEventParam(TypedDict, total=False):
    """`BetaResponseSteerEventParam` in the description."""

    input: Required[
        str
        | Iterable[
            BetaResponseSteerInputParamResponseSteerInputItemListMessageParam
            | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam
            | BaseModel
        ]
    ]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


BetaResponseSteerInputContentParam: TypeAlias = (
    "BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | BetaResponseInputFileContentParam"
)
"""`BetaResponseSteerInputContentParam` in the description."""


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

    output: Required[
        str
        | Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaResponseInputFileContentParam
            | BaseModel
        ]
    ]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgentParam | BaseModel | None
    call_id: str | None
    caller: (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam
        | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam
        | BaseModel
        | None
    )
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgentParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent` in the description."""

    agent_name: Required[str]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect` in the description."""

    type: Required[Literal["direct"]]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseSteerInputParamResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

    content: Required[Iterable[BetaResponseSteerInputContentParam | BaseModel] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: BetaResponseSteerInputParamResponseSteerInputItemListMessageAgentParam | BaseModel | None
    status: str | None


class BetaResponseSteerInputParamResponseSteerInputItemListMessageAgentParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent` in the description."""

    agent_name: Required[str]


BetaResponsesClientEventParam: TypeAlias = (
    "BetaResponsesClientEventResponseCreateParam | BetaResponseInjectEventParam | BetaResponseSteerEventParam"
)
"""`BetaResponsesClientEvent` in the description."""


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """`BetaResponsesClientEventResponseCreate` in the description."""

    type: Required[Literal["response.create"]]
    stream_id: str
    generate: bool
    metadata: BetaMetadataParam | BaseModel | None
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    prompt_cache_options: BetaPromptCacheOptionsParam | BaseModel
    previous_response_id: str | None
    model: BetaModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextConfigParam | BaseModel
    tools: BetaToolsArrayParam | Iterable[BetaToolParam | BaseModel]
    tool_choice: BetaToolChoiceParam | BaseModel
    prompt: BetaResponsePromptParam | BaseModel | None
    service_tier: BetaServiceTier | None
    truncation: Literal["auto", "disabled"] | str | None
    reasoning: BetaReasoningParam | BaseModel | None
    input: BetaInputParam
    include: Sequence[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: BetaModerationParam | BaseModel | None
    stream: bool | None
    stream_options: BetaResponseStreamOptionsParam | BaseModel | None
    conversation: BetaConversationParam | BaseModel | None
    context_management: Iterable[BetaContextManagementParam | BaseModel] | None
    max_output_tokens: int | None
    multi_agent: BetaMultiAgentParam | BaseModel | None
    access_programs: BetaCreateResponseAccessProgramsParam | BaseModel
    background_options: BetaCreateResponseBackgroundOptionsParam | BaseModel
    image: BetaCreateResponseImageParam | BaseModel
