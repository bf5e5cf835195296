"""`BetaResponse`: `BetaResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, OutputText, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_metadata import BetaMetadata
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_moderation import BetaModeration
    from .beta_prompt_cache_options import BetaPromptCacheOptions
    from .beta_reasoning import BetaReasoning
    from .beta_response_access_programs import BetaResponseAccessPrograms
    from .beta_response_conversation import BetaResponseConversation
    from .beta_response_error import BetaResponseError
    from .beta_response_image import BetaResponseImage
    from .beta_response_incomplete_details import BetaResponseIncompleteDetails
    from .beta_response_input_item import BetaResponseInputItem
    from .beta_response_input_transformations_item import BetaResponseInputTransformationsItem
    from .beta_response_output_item import BetaResponseOutputItem
    from .beta_response_prompt import BetaResponsePrompt
    from .beta_response_prompt_cache_diagnostics_cache_hit import BetaResponsePromptCacheDiagnosticsCacheHit
    from .beta_response_prompt_cache_diagnostics_cache_miss import BetaResponsePromptCacheDiagnosticsCacheMiss
    from .beta_response_prompt_cache_diagnostics_comparison_response_not_found import (
        BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from .beta_response_prompt_cache_diagnostics_unavailable import BetaResponsePromptCacheDiagnosticsUnavailable
    from .beta_response_status import BetaResponseStatus
    from .beta_response_text_config import BetaResponseTextConfig
    from .beta_response_tool_usage import BetaResponseToolUsage
    from .beta_response_usage import BetaResponseUsage
    from .beta_service_tier import BetaServiceTier
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_tools_array import BetaToolsArray


class BetaResponse(OutputText, BaseModel):
    """`BetaResponse` in the description."""

    __slots__ = (
        "metadata",
        "top_logprobs",
        "temperature",
        "top_p",
        "user",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
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
        "id",
        "object",
        "status",
        "created_at",
        "completed_at",
        "error",
        "incomplete_details",
        "output",
        "reasoning",
        "instructions",
        "usage",
        "prompt_cache_options",
        "moderation",
        "parallel_tool_calls",
        "conversation",
        "max_output_tokens",
        "access_programs",
        "image",
        "input_transformations",
        "prompt_cache_diagnostics",
        "tool_usage",
    )
    _required = frozenset(
        {
            "metadata",
            "temperature",
            "top_p",
            "model",
            "tools",
            "tool_choice",
            "id",
            "object",
            "created_at",
            "error",
            "incomplete_details",
            "output",
            "instructions",
            "parallel_tool_calls",
        }
    )
    _spared = frozenset(
        {
            "metadata",
            "temperature",
            "top_p",
            "error",
            "incomplete_details",
            "instructions",
        }
    )

    metadata: BetaMetadata | None
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
    previous_response_id: str | None
    """Id of the response to continue from."""
    model: BetaModelIdsResponses
    """Id of the model."""
    background: bool | None
    """Run the response in the background; retrieve it later by its id; service default: false."""
    max_tool_calls: int | None
    """Maximum number of calls of built-in tools."""
    text: BetaResponseTextConfig | None
    """Format and verbosity of the text output."""
    tools: BetaToolsArray
    """Tools that the model may call."""
    tool_choice: BetaToolChoiceParam
    """Which tool the model calls, if any."""
    prompt: BetaResponsePrompt | None
    """Stored prompt template and its variables."""
    service_tier: BetaServiceTier | None
    """Processing tier, which decides priority and price."""
    truncation: Literal["auto", "disabled"] | str | None
    """How a context that exceeds the model's window is truncated; service default: "disabled"."""
    id: str
    """Id of the object."""
    object: Literal["response"]
    """Type name of the object."""
    status: BetaResponseStatus | None
    """Current state."""
    created_at: float
    """Time of creation, in Unix seconds."""
    completed_at: float | None
    """Time of completion, in Unix seconds."""
    error: BetaResponseError | None
    """Error, if one occurred."""
    incomplete_details: BetaResponseIncompleteDetails | None
    """Why the response is incomplete."""
    output: list[BetaResponseOutputItem]
    """Items that the model generated."""
    reasoning: BetaReasoning | None
    """Settings of reasoning models."""
    instructions: str | list[BetaResponseInputItem] | None
    """System message, inserted before the input."""
    usage: BetaResponseUsage | None
    """Usage, in tokens or in seconds of audio."""
    prompt_cache_options: BetaPromptCacheOptions | None
    """Settings of the prompt cache."""
    moderation: BetaModeration | None
    """Results of the moderation of input and output."""
    parallel_tool_calls: bool
    """Allow several tool calls at once; service default: true."""
    conversation: BetaResponseConversation | None
    """Conversation that the response is added to."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included."""
    access_programs: BetaResponseAccessPrograms | None
    """Access programs that apply to the request."""
    image: BetaResponseImage | None
    """How images in the context are treated."""
    input_transformations: list[BetaResponseInputTransformationsItem] | None
    """Changes that were made to the input."""
    prompt_cache_diagnostics: (
        BetaResponsePromptCacheDiagnosticsCacheMiss
        | BetaResponsePromptCacheDiagnosticsCacheHit
        | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
        | BetaResponsePromptCacheDiagnosticsUnavailable
        | Unknown
        | None
    )
    """Why the prompt cache was used, or not."""
    tool_usage: BetaResponseToolUsage | None
    """Usage of built-in tools."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: BetaModelIdsResponses,
            tools: BetaToolsArray,
            tool_choice: BetaToolChoiceParam,
            id: str,
            object: Literal["response"],
            created_at: float,
            output: list[BetaResponseOutputItem],
            parallel_tool_calls: bool,
            metadata: BetaMetadata | None = None,
            top_logprobs: int | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            user: str | None = None,
            safety_identifier: str | None = None,
            prompt_cache_key: str | None = None,
            prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
            previous_response_id: str | None = None,
            background: bool | None = None,
            max_tool_calls: int | None = None,
            text: BetaResponseTextConfig | None = None,
            prompt: BetaResponsePrompt | None = None,
            service_tier: BetaServiceTier | None = None,
            truncation: Literal["auto", "disabled"] | str | None = None,
            status: BetaResponseStatus | None = None,
            completed_at: float | None = None,
            error: BetaResponseError | None = None,
            incomplete_details: BetaResponseIncompleteDetails | None = None,
            reasoning: BetaReasoning | None = None,
            instructions: str | list[BetaResponseInputItem] | None = None,
            usage: BetaResponseUsage | None = None,
            prompt_cache_options: BetaPromptCacheOptions | None = None,
            moderation: BetaModeration | None = None,
            conversation: BetaResponseConversation | None = None,
            max_output_tokens: int | None = None,
            access_programs: BetaResponseAccessPrograms | None = None,
            image: BetaResponseImage | None = None,
            input_transformations: list[BetaResponseInputTransformationsItem] | None = None,
            prompt_cache_diagnostics: BetaResponsePromptCacheDiagnosticsCacheMiss
            | BetaResponsePromptCacheDiagnosticsCacheHit
            | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
            | BetaResponsePromptCacheDiagnosticsUnavailable
            | Unknown
            | None = None,
            tool_usage: BetaResponseToolUsage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.metadata = get("metadata")
        self.top_logprobs = get("top_logprobs")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.user = get("user")
        self.safety_identifier = get("safety_identifier")
        self.prompt_cache_key = get("prompt_cache_key")
        self.prompt_cache_retention = get("prompt_cache_retention")
        self.previous_response_id = get("previous_response_id")
        self.model = get("model")
        self.background = get("background")
        self.max_tool_calls = get("max_tool_calls")
        self.text = None if (value := get("text")) is None else _text(value)
        self.tools = _tools(get("tools"))
        self.tool_choice = _tool_choice(get("tool_choice"))
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.service_tier = get("service_tier")
        self.truncation = get("truncation")
        self.id = get("id")
        self.object = get("object")
        self.status = get("status")
        self.created_at = get("created_at")
        self.completed_at = get("completed_at")
        self.error = _error(get("error"))
        self.incomplete_details = _incomplete_details(get("incomplete_details"))
        self.output = _output(get("output"))
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.instructions = _instructions(get("instructions"))
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.prompt_cache_options = (
            None if (value := get("prompt_cache_options")) is None else _prompt_cache_options(value)
        )
        self.moderation = None if (value := get("moderation")) is None else _moderation(value)
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.conversation = None if (value := get("conversation")) is None else _conversation(value)
        self.max_output_tokens = get("max_output_tokens")
        self.access_programs = None if (value := get("access_programs")) is None else _access_programs(value)
        self.image = None if (value := get("image")) is None else _image(value)
        self.input_transformations = (
            None if (value := get("input_transformations")) is None else _input_transformations(value)
        )
        self.prompt_cache_diagnostics = (
            None if (value := get("prompt_cache_diagnostics")) is None else _prompt_cache_diagnostics(value)
        )
        self.tool_usage = None if (value := get("tool_usage")) is None else _tool_usage(value)
        return self


_text = to_model("beta_response_text_config", "BetaResponseTextConfig")
_tools = to_alias("beta_tools_array")
_tool_choice = to_alias("beta_tool_choice_param")
_prompt = to_model("beta_response_prompt", "BetaResponsePrompt")
_error = to_model("beta_response_error", "BetaResponseError")
_incomplete_details = to_model("beta_response_incomplete_details", "BetaResponseIncompleteDetails")
_output = each(to_alias("beta_response_output_item"))
_reasoning = to_model("beta_reasoning", "BetaReasoning")
_instructions = by_type(array=each(to_alias("beta_response_input_item")))
_usage = to_model("beta_response_usage", "BetaResponseUsage")
_prompt_cache_options = to_model("beta_prompt_cache_options", "BetaPromptCacheOptions")
_moderation = to_model("beta_moderation", "BetaModeration")
_conversation = to_model("beta_response_conversation", "BetaResponseConversation")
_access_programs = to_model("beta_response_access_programs", "BetaResponseAccessPrograms")
_image = to_model("beta_response_image", "BetaResponseImage")
_input_transformations = by_type(
    array=each(to_model("beta_response_input_transformations_item", "BetaResponseInputTransformationsItem"))
)
_prompt_cache_diagnostics = tagged(
    "type",
    {
        "cache_miss": to_model(
            "beta_response_prompt_cache_diagnostics_cache_miss", "BetaResponsePromptCacheDiagnosticsCacheMiss"
        ),
        "cache_hit": to_model(
            "beta_response_prompt_cache_diagnostics_cache_hit", "BetaResponsePromptCacheDiagnosticsCacheHit"
        ),
        "comparison_response_not_found": to_model(
            "beta_response_prompt_cache_diagnostics_comparison_response_not_found",
            "BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound",
        ),
        "unavailable": to_model(
            "beta_response_prompt_cache_diagnostics_unavailable", "BetaResponsePromptCacheDiagnosticsUnavailable"
        ),
    },
)
_tool_usage = to_model("beta_response_tool_usage", "BetaResponseToolUsage")
