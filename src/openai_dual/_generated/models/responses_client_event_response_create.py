"""`ResponsesClientEventResponseCreate`: `ResponsesClientEventResponseCreate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .all_models import AllModels
    from .context_management_param import ContextManagementParam
    from .conversation_param import ConversationParam
    from .create_response_access_programs import CreateResponseAccessPrograms
    from .create_response_background_options import CreateResponseBackgroundOptions
    from .create_response_image import CreateResponseImage
    from .include_enum import IncludeEnum
    from .input_param import InputParam
    from .metadata import Metadata
    from .moderation_param import ModerationParam
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning import Reasoning
    from .response_prompt import ResponsePrompt
    from .response_stream_options import ResponseStreamOptions
    from .response_text_config import ResponseTextConfig
    from .service_tier import ServiceTier
    from .tool_choice_param import ToolChoiceParam
    from .tools_array import ToolsArray


class ResponseCreate(BaseModel):
    """`ResponsesClientEventResponseCreate` in the description."""

    __slots__ = (
        "type",
        "stream_id",
        "generate",
        "metadata",
        "top_logprobs",
        "temperature",
        "top_p",
        "user",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "previous_response_id",
        "model",
        "background",
        "max_tool_calls",
        "text",
        "tools",
        "tool_choice",
        "prompt",
        "service_tier",
        "truncation",
        "reasoning",
        "input",
        "include",
        "parallel_tool_calls",
        "store",
        "instructions",
        "moderation",
        "stream",
        "stream_options",
        "conversation",
        "context_management",
        "max_output_tokens",
        "access_programs",
        "background_options",
        "image",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["response.create"]
    """Type of the object."""
    stream_id: str | None
    """Id of the stream; at least 1 character; at most 256 characters."""
    generate: bool | None
    """Whether a response is generated."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position; at least 0; at most 20."""
    temperature: float | None
    """Sampling temperature; higher values are more random; at least 0; at most 2; service default: 1."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1."""
    user: str | None
    """End-user id; deprecated."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection; at most 64 characters."""
    prompt_cache_key: str | None
    """Groups requests with a common prefix, to hit the prompt cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """How long the prompt stays in the cache; deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None
    """Settings of the prompt cache."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    model: AllModels | None
    """Id of the model."""
    background: bool | None
    """Run the response in the background; retrieve it later by its id; service default: false."""
    max_tool_calls: int | None
    """Maximum number of calls of built-in tools."""
    text: ResponseTextConfig | None
    """The text."""
    tools: ToolsArray | None
    """Tools that the model may call."""
    tool_choice: ToolChoiceParam | None
    """Which tool the model calls, if any."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""
    service_tier: ServiceTier | None
    """Processing tier, which decides priority and price."""
    truncation: Literal["auto", "disabled"] | str | None
    """How a context that exceeds the model's window is truncated; service default: "disabled"; deprecated."""
    reasoning: Reasoning | None
    """Settings of reasoning models."""
    input: InputParam | None
    """Input to the model."""
    include: list[IncludeEnum] | None
    """Extra fields to include in the response."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once; service default: true."""
    store: bool | None
    """Store the result for later retrieval; service default: true."""
    instructions: str | None
    """System message, inserted before the input."""
    moderation: ModerationParam | None
    """Moderation of input and output."""
    stream: bool | None
    """Return a stream of events instead of one object; service default: false."""
    stream_options: ResponseStreamOptions | None
    """Options of the stream."""
    conversation: ConversationParam | None
    """Conversation that the response is added to."""
    context_management: list[ContextManagementParam] | None
    """Rules by which the context is shortened; at least 1 element."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 16."""
    access_programs: CreateResponseAccessPrograms | None
    """Access programs that apply to the request."""
    background_options: CreateResponseBackgroundOptions | None
    """Options of a response that runs in the background."""
    image: CreateResponseImage | None
    """How images in the context are treated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.create"],
            stream_id: str | None = None,
            generate: bool | None = None,
            metadata: Metadata | None = None,
            top_logprobs: int | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            user: str | None = None,
            safety_identifier: str | None = None,
            prompt_cache_key: str | None = None,
            prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
            prompt_cache_options: PromptCacheOptionsParam | None = None,
            previous_response_id: str | None = None,
            model: AllModels | None = None,
            background: bool | None = None,
            max_tool_calls: int | None = None,
            text: ResponseTextConfig | None = None,
            tools: ToolsArray | None = None,
            tool_choice: ToolChoiceParam | None = None,
            prompt: ResponsePrompt | None = None,
            service_tier: ServiceTier | None = None,
            truncation: Literal["auto", "disabled"] | str | None = None,
            reasoning: Reasoning | None = None,
            input: InputParam | None = None,
            include: list[IncludeEnum] | None = None,
            parallel_tool_calls: bool | None = None,
            store: bool | None = None,
            instructions: str | None = None,
            moderation: ModerationParam | None = None,
            stream: bool | None = None,
            stream_options: ResponseStreamOptions | None = None,
            conversation: ConversationParam | None = None,
            context_management: list[ContextManagementParam] | None = None,
            max_output_tokens: int | None = None,
            access_programs: CreateResponseAccessPrograms | None = None,
            background_options: CreateResponseBackgroundOptions | None = None,
            image: CreateResponseImage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.stream_id = get("stream_id")
        self.generate = get("generate")
        self.metadata = get("metadata")
        self.top_logprobs = get("top_logprobs")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.user = get("user")
        self.safety_identifier = get("safety_identifier")
        self.prompt_cache_key = get("prompt_cache_key")
        self.prompt_cache_retention = get("prompt_cache_retention")
        self.prompt_cache_options = (
            None if (value := get("prompt_cache_options")) is None else _prompt_cache_options(value)
        )
        self.previous_response_id = get("previous_response_id")
        self.model = get("model")
        self.background = get("background")
        self.max_tool_calls = get("max_tool_calls")
        self.text = None if (value := get("text")) is None else _text(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = None if (value := get("tool_choice")) is None else _tool_choice(value)
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.service_tier = get("service_tier")
        self.truncation = get("truncation")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.input = None if (value := get("input")) is None else _input(value)
        self.include = get("include")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.store = get("store")
        self.instructions = get("instructions")
        self.moderation = None if (value := get("moderation")) is None else _moderation(value)
        self.stream = get("stream")
        self.stream_options = None if (value := get("stream_options")) is None else _stream_options(value)
        self.conversation = None if (value := get("conversation")) is None else _conversation(value)
        self.context_management = None if (value := get("context_management")) is None else _context_management(value)
        self.max_output_tokens = get("max_output_tokens")
        self.access_programs = None if (value := get("access_programs")) is None else _access_programs(value)
        self.background_options = None if (value := get("background_options")) is None else _background_options(value)
        self.image = None if (value := get("image")) is None else _image(value)
        return self


ResponsesClientEventResponseCreate = ResponseCreate
"""The name by which other modules import the class: no other class has it."""

_prompt_cache_options = to_model("prompt_cache_options_param", "PromptCacheOptionsParam")
_text = to_model("response_text_config", "ResponseTextConfig")
_tools = to_alias("tools_array")
_tool_choice = to_alias("tool_choice_param")
_prompt = to_model("response_prompt", "ResponsePrompt")
_reasoning = to_model("reasoning", "Reasoning")
_input = to_alias("input_param")
_moderation = to_model("moderation_param", "ModerationParam")
_stream_options = to_model("response_stream_options", "ResponseStreamOptions")
_conversation = to_model("conversation_param2", "ConversationParam2")
_context_management = by_type(array=each(to_model("context_management_param", "ContextManagementParam")))
_access_programs = to_model("create_response_access_programs", "CreateResponseAccessPrograms")
_background_options = to_model("create_response_background_options", "CreateResponseBackgroundOptions")
_image = to_model("create_response_image", "CreateResponseImage")
