"""Types of requests: those of `responses_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.all_models import AllModels
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
    """Input to the model."""
    previous_response_id: Required[str]
    """Id of the response to continue from."""
    type: Required[Literal["response.steer"]]
    """Type of the object."""


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
    """Output of the call."""
    type: Required[Literal["function_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    caller: (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam
        | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam
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


class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirectParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect` in the description."""

    type: Required[Literal["direct"]]
    """Type of the object."""


class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgramParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram` in the description."""

    caller_id: Required[str]
    """Id of the program that called the tool."""
    type: Required[Literal["program"]]
    """Type of the object."""


class ResponseSteerInputParamResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """`ResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

    content: Required[Iterable[ResponseSteerInputContentParam | BaseModel] | str]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    type: Required[Literal["message"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: str | None
    """Current state."""


ResponsesClientEventParam: TypeAlias = "ResponsesClientEventResponseCreateParam | ResponseSteerEventParam"
"""`ResponsesClientEvent` in the description."""


class ResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """`ResponsesClientEventResponseCreate` in the description."""

    type: Required[Literal["response.create"]]
    """Type of the object."""
    stream_id: str
    """Id of the stream; at least 1 character; at most 256 characters."""
    generate: bool
    """Whether a response is generated."""
    metadata: MetadataParam | BaseModel | None
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
    prompt_cache_options: PromptCacheOptionsParam | BaseModel
    """Settings of the prompt cache."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    model: AllModels
    """Id of the model."""
    background: bool | None
    """Run the response in the background; retrieve it later by its id; service default: false."""
    max_tool_calls: int | None
    """Maximum number of calls of built-in tools."""
    text: ResponseTextConfigParam | BaseModel
    """The text."""
    tools: ToolsArrayParam | Iterable[ToolParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: ToolChoiceParam | BaseModel
    """Which tool the model calls, if any."""
    prompt: ResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    """Processing tier, which decides priority and price."""
    truncation: Literal["auto", "disabled"] | None
    """How a context that exceeds the model's window is truncated; service default: "disabled"; deprecated."""
    reasoning: ReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    input: InputParam
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
    moderation: ModerationParam | BaseModel | None
    """Moderation of input and output."""
    stream: bool | None
    """Return a stream of events instead of one object; service default: false."""
    stream_options: ResponseStreamOptionsParam | BaseModel | None
    """Options of the stream."""
    conversation: ConversationParam | BaseModel | None
    """Conversation that the response is added to."""
    context_management: Iterable[ContextManagementParam | BaseModel] | None
    """Rules by which the context is shortened; at least 1 element."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 16."""
    access_programs: CreateResponseAccessProgramsParam | BaseModel
    """Access programs that apply to the request."""
    background_options: CreateResponseBackgroundOptionsParam | BaseModel
    """Options of a response that runs in the background."""
    image: CreateResponseImageParam | BaseModel
    """How images in the context are treated."""
