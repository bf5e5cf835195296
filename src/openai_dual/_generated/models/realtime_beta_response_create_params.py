"""`RealtimeBetaResponseCreateParams`: `RealtimeBetaResponseCreateParams` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .metadata import Metadata
    from .realtime_beta_response_create_params_tools_item import RealtimeBetaResponseCreateParamsToolsItem
    from .realtime_conversation_item import RealtimeConversationItem
    from .response_prompt import ResponsePrompt
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMcp
    from .tool_choice_options import ToolChoiceOptions
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


class Response(BaseModel):
    """`RealtimeBetaResponseCreateParams` in the description."""

    __slots__ = (
        "modalities",
        "instructions",
        "voice",
        "output_audio_format",
        "tools",
        "tool_choice",
        "temperature",
        "max_output_tokens",
        "conversation",
        "metadata",
        "prompt",
        "input",
    )

    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    instructions: str | None
    """System message, inserted before the input."""
    voice: VoiceIdsOrCustomVoice | None
    """Voice of the speaker."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None
    """Format of the output audio."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None
    """Tools that the model may call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None
    """Which tool the model calls, if any; service default: "auto"."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""
    conversation: str | Literal["auto", "none"] | None
    """Conversation."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""
    input: list[RealtimeConversationItem] | None
    """Input to the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            instructions: str | None = None,
            voice: VoiceIdsOrCustomVoice | None = None,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
            tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None = None,
            temperature: float | None = None,
            max_output_tokens: int | Literal["inf"] | str | None = None,
            conversation: str | Literal["auto", "none"] | None = None,
            metadata: Metadata | None = None,
            prompt: ResponsePrompt | None = None,
            input: list[RealtimeConversationItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.modalities = get("modalities")
        self.instructions = get("instructions")
        self.voice = None if (value := get("voice")) is None else _voice(value)
        self.output_audio_format = get("output_audio_format")
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = None if (value := get("tool_choice")) is None else _tool_choice(value)
        self.temperature = get("temperature")
        self.max_output_tokens = get("max_output_tokens")
        self.conversation = get("conversation")
        self.metadata = get("metadata")
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.input = None if (value := get("input")) is None else _input(value)
        return self


RealtimeBetaResponseCreateParams = Response
"""The name by which other modules import the class: no other class has it."""

_voice = to_alias("voice_ids_or_custom_voice")
_tools = each(to_model("realtime_beta_response_create_params_tools_item", "RealtimeBetaResponseCreateParamsToolsItem"))
_tool_choice = tagged(
    "type",
    {
        "function": to_model("tool_choice_function", "ToolChoiceFunction"),
        "mcp": to_model("tool_choice_mcp", "ToolChoiceMcp"),
    },
)
_prompt = to_model("response_prompt", "ResponsePrompt")
_input = each(to_alias("realtime_conversation_item"))
