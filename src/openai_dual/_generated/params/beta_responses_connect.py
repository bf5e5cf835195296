"""Types of requests: those of `beta_responses_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_model_ids_responses import BetaModelIdsResponses
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
    """Type of the event."""
    response_id: Required[str]
    """Id of the response."""
    input: Required[Iterable[BetaResponseInputItemParam | BaseModel]]
    """Input to the model; at most 16384 elements."""


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
    """Input to the model."""
    previous_response_id: Required[str]
    """Id of the response to continue from."""
    type: Required[Literal["response.steer"]]
    """Type of the object."""


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
    """Output of the call."""
    type: Required[Literal["function_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgentParam | BaseModel | None
    """Agent that the object belongs to."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    caller: (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam
        | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam
        | BaseModel
        | None
    )
    """Who called the tool; the model directly, or a program."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgentParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent` in the description."""

    agent_name: Required[str]
    """Name of the agent."""


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object."""


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

    caller_id: Required[str]
    """Id of the program that called the tool."""
    type: Required[Literal["program"]]
    """Type of the object."""


class BetaResponseSteerInputParamResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

    content: Required[Iterable[BetaResponseSteerInputContentParam | BaseModel] | str]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    type: Required[Literal["message"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseSteerInputParamResponseSteerInputItemListMessageAgentParam | BaseModel | None
    """Agent that the object belongs to."""
    status: str | None
    """Current state."""


class BetaResponseSteerInputParamResponseSteerInputItemListMessageAgentParam(TypedDict, total=False):
    """`BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent` in the description."""

    agent_name: Required[str]
    """Name of the agent."""


BetaResponsesClientEventParam: TypeAlias = (
    "BetaResponsesClientEventResponseCreateParam | BetaResponseInjectEventParam | BetaResponseSteerEventParam"
)
"""`BetaResponsesClientEvent` in the description."""


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """`BetaResponsesClientEventResponseCreate` in the description."""

    type: Required[Literal["response.create"]]
    """Type of the object."""
    stream_id: str
    """Id of the stream; at least 1 character; at most 256 characters."""
    generate: bool
    """Whether a response is generated."""
    metadata: BetaMetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position; at least 0; at most 20."""
    temperature: float | None
    """Sampling temperature; higher values are more random; at least 0; at most 2; service default: 1."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1."""
    user: str
    """End-user id; deprecated."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection; at most 64 characters."""
    prompt_cache_key: str | None
    """Groups requests with a common prefix, to hit the prompt cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the prompt stays in the cache; deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BaseModel
    """Settings of the prompt cache."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    model: BetaModelIdsResponses
    """Id of the model."""
    background: bool | None
    """Run the response in the background; retrieve it later by its id; service default: false."""
    max_tool_calls: int | None
    """Maximum number of calls of built-in tools."""
    text: BetaResponseTextConfigParam | BaseModel
    """The text."""
    tools: BetaToolsArrayParam | Iterable[BetaToolParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: BetaToolChoiceParam | BaseModel
    """Which tool the model calls, if any."""
    prompt: BetaResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    truncation: Literal["auto", "disabled"] | None
    """How a context that exceeds the model's window is truncated; service default: "disabled"; deprecated."""
    reasoning: BetaReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    input: BetaInputParam
    """Input to the model."""
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
        | None
    )
    """Extra fields to include in the response."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once; service default: true."""
    store: bool | None
    """Store the result for later retrieval; service default: true."""
    instructions: str | None
    """System message, inserted before the input."""
    moderation: BetaModerationParam | BaseModel | None
    """Moderation of input and output."""
    stream: bool | None
    """Return a stream of events instead of one object; service default: false."""
    stream_options: BetaResponseStreamOptionsParam | BaseModel | None
    """Options of the stream."""
    conversation: BetaConversationParam | BaseModel | None
    """Conversation that the response is added to."""
    context_management: Iterable[BetaContextManagementParam | BaseModel] | None
    """Rules by which the context is shortened; at least 1 element."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 16."""
    multi_agent: BetaMultiAgentParam | BaseModel | None
    """Settings of subagents."""
    access_programs: BetaCreateResponseAccessProgramsParam | BaseModel
    """Access programs that apply to the request."""
    background_options: BetaCreateResponseBackgroundOptionsParam | BaseModel
    """Options of a response that runs in the background."""
    image: BetaCreateResponseImageParam | BaseModel
    """How images in the context are treated."""
