"""Types of requests: those of `create_chat_completion`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.chat_model import ChatModel
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

    mode: Required[Literal["auto", "required"]]
    """Whether the model must call one of the tools."""
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]
    """Tools that the model may call."""


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionAllowedToolsChoice` in the description."""

    type: Required[Literal["allowed_tools"]]
    """Type of the object."""
    allowed_tools: Required[ChatCompletionAllowedToolsParam | BaseModel]
    """Tools that the model may call."""


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` in the description."""

    name: Required[str]
    """Name of the function."""


class ChatCompletionFunctionsParam(TypedDict, total=False):
    """`ChatCompletionFunctions` in the description."""

    description: str
    """Purpose of the function; the model reads it."""
    name: Required[str]
    """Name of the function."""
    parameters: FunctionParameters | BaseModel
    """JSON schema of the arguments of the function."""


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCall` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["custom"]]
    """Type of the object."""
    custom: Required[ChatCompletionMessageCustomToolCallCustomParam | BaseModel]
    """Called tool and its input."""


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom` in the description."""

    name: Required[str]
    """Name of the called tool."""
    input: Required[str]
    """Input of the call, as free text."""


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCall` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["function"]]
    """Type of the object."""
    function: Required[ChatCompletionMessageToolCallFunctionParam | BaseModel]
    """Called function and its arguments."""


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` in the description."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""


ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    "ChatCompletionMessageToolCallParam | ChatCompletionMessageCustomToolCallParam"
)
"""`ChatCompletionMessageToolCallUnion` in the description."""

ChatCompletionMessageToolCallsParam: TypeAlias = "list[ChatCompletionMessageToolCallUnionParam | BaseModel]"
"""`ChatCompletionMessageToolCalls` in the description."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice` in the description."""

    type: Required[Literal["function"]]
    """Type of the object."""
    function: Required[ChatCompletionNamedToolChoiceFunctionParam | BaseModel]
    """Function that must be called."""


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustom` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomParam | BaseModel]
    """Tool that must be called."""


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustomCustom` in the description."""

    name: Required[str]
    """Name of the tool."""


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` in the description."""

    name: Required[str]
    """Name of the function."""


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage` in the description."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartParam | BaseModel] | None
    """Content of the message."""
    refusal: str | None
    """Explanation of the model why it refuses."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    name: str
    """Name of the participant."""
    audio: ChatCompletionRequestAssistantMessageAudioParam | BaseModel | None
    """Earlier audio response that the message refers to."""
    tool_calls: ChatCompletionMessageToolCallsParam | Iterable[ChatCompletionMessageToolCallUnionParam | BaseModel]
    """Tool calls of the model."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCallParam | BaseModel | None
    """Called function and its arguments."""


class ChatCompletionRequestAssistantMessageAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageAudio` in the description."""

    id: Required[str]
    """Id of the earlier audio response."""


ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    "ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam"
)
"""`ChatCompletionRequestAssistantMessageContentPart` in the description."""


class ChatCompletionRequestAssistantMessageFunctionCallParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall` in the description."""

    arguments: Required[str]
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""
    name: Required[str]
    """Name of the function."""


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["developer"]]
    """Role of the author of the message."""
    name: str
    """Name of the participant."""


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` in the description."""

    role: Required[Literal["function"]]
    """Role of the author of the message."""
    content: Required[str | None]
    """Content of the message."""
    name: Required[str]
    """Name of the participant."""


ChatCompletionMessageParam: TypeAlias = "ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam"
"""`ChatCompletionRequestMessage` in the description."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio` in the description."""

    type: Required[Literal["input_audio"]]
    """Type of the object."""
    input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudioParam | BaseModel]
    """Audio data and its format."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ChatCompletionRequestMessageContentPartAudioInputAudioParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio` in the description."""

    data: Required[str]
    """Audio data, as base64."""
    format: Required[Literal["wav", "mp3"]]
    """Format of the audio."""


class ChatCompletionRequestMessageContentPartFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFile` in the description."""

    type: Required[Literal["file"]]
    """Type of the object."""
    file: Required[ChatCompletionRequestMessageContentPartFileFileParam | BaseModel]
    """File, as data or by its id."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ChatCompletionRequestMessageContentPartFileFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` in the description."""

    filename: str
    """Name of the file."""
    file_data: str
    """Content of the file, as base64."""
    file_id: str
    """Id of the file."""


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage` in the description."""

    type: Required[Literal["image_url"]]
    """Type of the object."""
    image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrlParam | BaseModel]
    """Address of the image, and its level of detail."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ChatCompletionRequestMessageContentPartImageImageUrlParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` in the description."""

    url: Required[str]
    """Address of the image."""
    detail: Literal["auto", "low", "high", "original"]
    """Level of detail at which the model sees the input; service default: "auto"."""


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal` in the description."""

    type: Required[Literal["refusal"]]
    """Type of the object."""
    refusal: Required[str]
    """Explanation of the model why it refuses."""


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
    """End of a prefix that is stored in the prompt cache."""


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["system"]]
    """Role of the author of the message."""
    name: str
    """Name of the participant."""


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage` in the description."""

    role: Required[Literal["tool"]]
    """Role of the author of the message."""
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    """Content of the message."""
    tool_call_id: Required[str]
    """Id of the tool call."""


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` in the description."""

    content: Required[str | Iterable[ChatCompletionContentPartParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    name: str
    """Name of the participant."""


ChatCompletionContentPartParam: TypeAlias = "ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | ChatCompletionRequestMessageContentPartFileParam"
"""`ChatCompletionRequestUserMessageContentPart` in the description."""

ChatCompletionToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | ChatCompletionAllowedToolChoiceParam | ChatCompletionNamedToolChoiceParam | ChatCompletionNamedToolChoiceCustomParam'
"""`ChatCompletionToolChoiceOption` in the description."""

ChatCompletionToolUnionParam: TypeAlias = "ChatCompletionToolParam | ChatCompletionCustomToolParam"
"""`ChatCompletionToolUnionParam` in the description."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """`CreateChatCompletionRequestAudio` in the description."""

    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    """Voice of the speaker."""
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    """Format of the audio."""


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions` in the description."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocationParam | BaseModel | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the search results the model receives; service default: "medium"."""


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation` in the description."""

    type: Required[Literal["approximate"]]
    """Type of the object."""
    approximate: Required[WebSearchLocationParam | BaseModel]
    """Approximate location of the user."""


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """`CustomToolChatCompletions` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""
    custom: Required[CustomToolChatCompletionsCustomParam | BaseModel]
    """Definition of the tool."""


class CustomToolChatCompletionsCustomParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` in the description."""

    name: Required[str]
    """Name of the object."""
    description: str
    """Purpose of the tool; the model reads it."""
    format: (
        CustomToolChatCompletionsCustomFormatTextParam | CustomToolChatCompletionsCustomFormatGrammarParam | BaseModel
    )
    """Format of the input of the tool."""


class CustomToolChatCompletionsCustomFormatGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammar` in the description."""

    type: Required[Literal["grammar"]]
    """Type of the object."""
    grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarParam | BaseModel]
    """Grammar that the input must follow."""


class CustomToolChatCompletionsCustomFormatGrammarGrammarParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` in the description."""

    definition: Required[str]
    """Grammar in the given syntax."""
    syntax: Required[Literal["lark", "regex"]]
    """Syntax of the grammar."""


class CustomToolChatCompletionsCustomFormatTextParam(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """`PredictionContent` in the description."""

    type: Required[Literal["content"]]
    """Type of the object."""
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    """Expected text."""


ResponseModalitiesParam: TypeAlias = list[Literal["text", "audio"]]
"""`ResponseModalities` in the description."""


class WebSearchLocationParam(TypedDict, total=False):
    """`WebSearchLocation` in the description."""

    country: str
    """Two-letter ISO country code."""
    region: str
    """Name of the region."""
    city: str
    """Name of the city."""
    timezone: str
    """IANA time zone."""


class CreateChatCompletionCommonParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `messages`: messages of the conversation so far; at least 1 element
    - `model`: id of the model
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `top_logprobs`: number of most likely tokens to return at each position; at least 0; at most 20
    - `temperature`: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
    - `top_p`: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
    - `user`: end-user id; deprecated
    - `safety_identifier`: hashed end-user id used for abuse detection; at most 64 characters
    - `prompt_cache_key`: groups requests with a common prefix, to hit the prompt cache
    - `prompt_cache_retention`: how long the prompt stays in the cache; deprecated
    - `prompt_cache_options`: settings of the prompt cache
    - `service_tier`: processing tier, which decides priority and price
    - `modalities`: output types to generate
    - `verbosity`: length of the response
    - `reasoning_effort`: effort that a reasoning model spends before it responds
    - `max_completion_tokens`: maximum number of generated tokens, reasoning tokens included
    - `frequency_penalty`: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
    - `presence_penalty`: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
    - `web_search_options`: settings of web search
    - `audio`: settings of the audio output
    - `store`: store the result for later retrieval; service default: false
    - `moderation`: moderation of input and output
    - `stop`: sequences at which generation stops
    - `logit_bias`: token id to a bias that is added to its logit
    - `logprobs`: return the log probabilities of the output tokens; service default: false
    - `max_tokens`: maximum number of generated tokens; deprecated
    - `n`: number of choices to generate; at least 1; at most 128; service default: 1
    - `prediction`: expected output, such as a file with small edits, to reduce latency
    - `seed`: seed for sampling; equal requests return the same result where possible; deprecated
    - `stream_options`: options of the stream
    - `tools`: tools that the model may call
    - `tool_choice`: which tool the model calls, if any
    - `parallel_tool_calls`: allow several tool calls at once; service default: true
    - `function_call`: which function the model calls, if any; deprecated
    - `functions`: functions that the model may call; at least 1 element; at most 128 elements; deprecated
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
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit
    modalities: ResponseModalitiesParam | Sequence[Literal["text", "audio"]] | None | Omit
    verbosity: Literal["low", "medium", "high"] | None | Omit
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit
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
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | BaseModel | Omit
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit


class CreateChatCompletionParams(CreateChatCompletionCommonParams, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `response_format`: format of the output
    """

    response_format: (
        ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel | Omit
    )
