"""Types of requests: those of `create_chat_completion`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.chat_model import ChatModel
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.service_tier_value import ServiceTierValue
    from ..models.verbosity import Verbosity
    from ..models.web_search_context_size import WebSearchContextSize
    from .shared import (
        ChatCompletionStreamOptionsParam,
        ChatCompletionToolParam,
        FunctionParameters,
        MetadataParam,
        ModerationParam,
        PromptCacheBreakpointParam,
        PromptCacheOptionsParam,
        ResponseFormatJsonObjectParam,
        ResponseFormatJsonSchemaParam,
        ResponseFormatTextParam,
        StopConfigurationParam,
        VoiceIdsOrCustomVoiceParam,
    )


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """`ChatCompletionAllowedTools` in the description."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionAllowedToolsChoice` in the description."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedToolsParam | BaseModel]


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` in the description."""

    name: Required[str]


class ChatCompletionFunctionsParam(TypedDict, total=False):
    """`ChatCompletionFunctions` in the description."""

    description: str
    name: Required[str]
    parameters: FunctionParameters | BaseModel


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCall` in the description."""

    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionMessageCustomToolCallCustomParam | BaseModel]


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom` in the description."""

    name: Required[str]
    input: Required[str]


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCall` in the description."""

    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionParam | BaseModel]


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` in the description."""

    name: Required[str]
    arguments: Required[str]


ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    "ChatCompletionMessageToolCallParam | ChatCompletionMessageCustomToolCallParam"
)
"""`ChatCompletionMessageToolCallUnion` in the description."""

ChatCompletionMessageToolCallsParam: TypeAlias = "list[ChatCompletionMessageToolCallUnionParam | BaseModel]"
"""`ChatCompletionMessageToolCalls` in the description."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice` in the description."""

    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionParam | BaseModel]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustom` in the description."""

    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomParam | BaseModel]


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustomCustom` in the description."""

    name: Required[str]


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` in the description."""

    name: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage` in the description."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartParam | BaseModel] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: ChatCompletionRequestAssistantMessageAudioParam | BaseModel | None
    tool_calls: ChatCompletionMessageToolCallsParam | Iterable[ChatCompletionMessageToolCallUnionParam | BaseModel]
    function_call: ChatCompletionRequestAssistantMessageFunctionCallParam | BaseModel | None


class ChatCompletionRequestAssistantMessageAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageAudio` in the description."""

    id: Required[str]


ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    "ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam"
)
"""`ChatCompletionRequestAssistantMessageContentPart` in the description."""


class ChatCompletionRequestAssistantMessageFunctionCallParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall` in the description."""

    arguments: Required[str]
    name: Required[str]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` in the description."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]


ChatCompletionMessageParam: TypeAlias = "ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam"
"""`ChatCompletionRequestMessage` in the description."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio` in the description."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudioParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel


class ChatCompletionRequestMessageContentPartAudioInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio` in the description."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"] | str]


class ChatCompletionRequestMessageContentPartFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFile` in the description."""

    type: Required[Literal["file"]]
    file: Required[ChatCompletionRequestMessageContentPartFileFileParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel


class ChatCompletionRequestMessageContentPartFileFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` in the description."""

    filename: str
    file_data: str
    file_id: str


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage` in the description."""

    type: Required[Literal["image_url"]]
    image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrlParam | BaseModel]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel


class ChatCompletionRequestMessageContentPartImageImageUrlParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` in the description."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"] | str


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal` in the description."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText` in the description."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage` in the description."""

    role: Required[Literal["tool"]]
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    tool_call_id: Required[str]


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartParam | BaseModel]]
    role: Required[Literal["user"]]
    name: str


ChatCompletionContentPartParam: TypeAlias = "ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | ChatCompletionRequestMessageContentPartFileParam"
"""`ChatCompletionRequestUserMessageContentPart` in the description."""

ChatCompletionToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | str | ChatCompletionAllowedToolChoiceParam | ChatCompletionNamedToolChoiceParam | ChatCompletionNamedToolChoiceCustomParam'
"""`ChatCompletionToolChoiceOption` in the description."""

ChatCompletionToolUnionParam: TypeAlias = "ChatCompletionToolParam | ChatCompletionCustomToolParam"
"""`ChatCompletionToolUnionParam` in the description."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """`CreateChatCompletionRequestAudio` in the description."""

    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str]


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions` in the description."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocationParam | BaseModel | None
    search_context_size: WebSearchContextSize


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation` in the description."""

    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocationParam | BaseModel]


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """`CustomToolChatCompletions` in the description."""

    type: Required[Literal["custom"]]
    custom: Required[CustomToolChatCompletionsCustomParam | BaseModel]


class CustomToolChatCompletionsCustomParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` in the description."""

    name: Required[str]
    description: str
    format: (
        CustomToolChatCompletionsCustomFormatTextParam | CustomToolChatCompletionsCustomFormatGrammarParam | BaseModel
    )


class CustomToolChatCompletionsCustomFormatGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammar` in the description."""

    type: Required[Literal["grammar"]]
    grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarParam | BaseModel]


class CustomToolChatCompletionsCustomFormatGrammarGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` in the description."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]


class CustomToolChatCompletionsCustomFormatTextParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatText` in the description."""

    type: Required[Literal["text"]]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """`PredictionContent` in the description."""

    type: Required[Literal["content"]]
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]


ResponseModalitiesParam: TypeAlias = list[Literal["text", "audio"] | str]
"""`ResponseModalities` in the description."""


class WebSearchLocationParam(TypedDict, total=False):
    """`WebSearchLocation` in the description."""

    country: str
    region: str
    city: str
    timezone: str


class CreateChatCompletionCommonParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `messages`: messages of the conversation so far; at least 1 element
    - `model`: id of the model
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `top_logprobs`: number of most likely tokens to return at each position
    - `temperature`: sampling temperature; higher values are more random
    - `top_p`: nucleus sampling: the probability mass to sample from
    - `user`: end-user id; deprecated
    - `safety_identifier`: hashed end-user id used for abuse detection
    - `prompt_cache_key`: groups requests with a common prefix, to hit the prompt cache
    - `prompt_cache_retention`: deprecated
    - `service_tier`: processing tier, which decides priority and price
    - `modalities`: output types to generate
    - `verbosity`: length of the response
    - `reasoning_effort`: effort that a reasoning model spends before it responds
    - `max_completion_tokens`: maximum number of generated tokens, reasoning tokens included
    - `frequency_penalty`: penalty on tokens by how often they have occurred; service default: 0
    - `presence_penalty`: penalty on tokens that have already occurred; service default: 0
    - `store`: store the result for later retrieval; service default: false
    - `stop`: sequences at which generation stops
    - `logit_bias`: token id to a bias that is added to its logit
    - `logprobs`: return the log probabilities of the output tokens; service default: false
    - `max_tokens`: maximum number of generated tokens; deprecated
    - `n`: number of choices to generate; service default: 1
    - `prediction`: expected output, such as a file with small edits, to reduce latency
    - `seed`: seed for sampling; equal requests return the same result where possible; deprecated
    - `stream_options`: options of the stream
    - `tools`: tools that the model may call
    - `tool_choice`: which tool the model calls, if any
    - `parallel_tool_calls`: allow several tool calls at once; service default: true
    - `function_call`: deprecated
    - `functions`: at least 1 element; at most 128 elements; deprecated
    """

    messages: Required[Iterable[ChatCompletionMessageParam | BaseModel]]
    model: Required[ChatModel]
    metadata: MetadataParam | BaseModel | None | Omit
    top_logprobs: int | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
    safety_identifier: str | None | Omit
    prompt_cache_key: str | None | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit
    service_tier: ServiceTierValue | None | Omit
    modalities: ResponseModalitiesParam | Sequence[Literal["text", "audio"] | str] | None | Omit
    verbosity: Verbosity | None | Omit
    reasoning_effort: ReasoningEffort | None | Omit
    max_completion_tokens: int | None | Omit
    frequency_penalty: float | None | Omit
    presence_penalty: float | None | Omit
    web_search_options: CreateChatCompletionRequestWebSearchOptionsParam | BaseModel | Omit
    audio: ChatCompletionAudioParam | BaseModel | None | Omit
    store: bool | None | Omit
    moderation: ModerationParam | BaseModel | None | Omit
    stop: StopConfigurationParam | None | Omit
    logit_bias: Mapping[str, int] | BaseModel | None | Omit
    logprobs: bool | None | Omit
    max_tokens: int | None | Omit
    n: int | None | Omit
    prediction: ChatCompletionPredictionContentParam | BaseModel | None | Omit
    seed: int | None | Omit
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit
    tools: Iterable[ChatCompletionToolUnionParam | BaseModel] | Omit
    tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit
    parallel_tool_calls: bool | Omit
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | BaseModel | Omit
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit


class CreateChatCompletionParams(CreateChatCompletionCommonParams, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `response_format`: format of the output
    """

    response_format: (
        ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel | Omit
    )
