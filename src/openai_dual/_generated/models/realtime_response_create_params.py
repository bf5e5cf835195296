"""`RealtimeResponseCreateParams`: `RealtimeResponseCreateParams` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .mcp_tool import MCPTool
    from .metadata import Metadata
    from .realtime_conversation_item import RealtimeConversationItem
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_response_create_params_audio import RealtimeResponseCreateParamsAudio
    from .response_item_reference_param import ResponseItemReferenceParam
    from .response_prompt import ResponsePrompt
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMcp
    from .tool_choice_options import ToolChoiceOptions


class RealtimeResponseCreateParams(BaseModel):
    """`RealtimeResponseCreateParams` in the description."""

    __slots__ = (
        "output_modalities",
        "instructions",
        "audio",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "reasoning",
        "max_output_tokens",
        "conversation",
        "metadata",
        "prompt",
        "input",
    )

    output_modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    instructions: str | None
    """System message, inserted before the input."""
    audio: RealtimeResponseCreateParamsAudio | None
    """Settings of the audio output."""
    tools: list[RealtimeFunctionTool | MCPTool | Unknown] | None
    """Tools that the model may call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None
    """Which tool the model calls, if any; service default: "auto"."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
    reasoning: RealtimeReasoning | None
    """Settings of reasoning models."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""
    conversation: str | Literal["auto", "none"] | None
    """Conversation."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""
    input: list[RealtimeConversationItem | ResponseItemReferenceParam | Unknown] | None
    """Items that the model receives."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_modalities: list[Literal["text", "audio"] | str] | None = None,
            instructions: str | None = None,
            audio: RealtimeResponseCreateParamsAudio | None = None,
            tools: list[RealtimeFunctionTool | MCPTool | Unknown] | None = None,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | Unknown | None = None,
            parallel_tool_calls: bool | None = None,
            reasoning: RealtimeReasoning | None = None,
            max_output_tokens: int | Literal["inf"] | str | None = None,
            conversation: str | Literal["auto", "none"] | None = None,
            metadata: Metadata | None = None,
            prompt: ResponsePrompt | None = None,
            input: list[RealtimeConversationItem | ResponseItemReferenceParam | Unknown] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.output_modalities = get("output_modalities")
        self.instructions = get("instructions")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = None if (value := get("tool_choice")) is None else _tool_choice(value)
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.max_output_tokens = get("max_output_tokens")
        self.conversation = get("conversation")
        self.metadata = get("metadata")
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.input = None if (value := get("input")) is None else _input(value)
        return self


_audio = to_model("realtime_response_create_params_audio", "RealtimeResponseCreateParamsAudio")
_tools = each(
    tagged(
        "type",
        {
            "function": to_model("realtime_function_tool", "RealtimeFunctionTool"),
            "mcp": to_model("mcp_tool", "MCPTool"),
        },
        untagged=to_model("realtime_function_tool", "RealtimeFunctionTool"),
    )
)
_tool_choice = tagged(
    "type",
    {
        "function": to_model("tool_choice_function", "ToolChoiceFunction"),
        "mcp": to_model("tool_choice_mcp", "ToolChoiceMcp"),
    },
)
_reasoning = to_model("realtime_reasoning", "RealtimeReasoning")
_prompt = to_model("response_prompt", "ResponsePrompt")
_input = each(
    tagged(
        "type",
        {
            "message": tagged(
                "role",
                {
                    "system": to_model(
                        "realtime_conversation_item_message_system", "RealtimeConversationItemMessageSystem"
                    ),
                    "user": to_model("realtime_conversation_item_message_user", "RealtimeConversationItemMessageUser"),
                    "assistant": to_model(
                        "realtime_conversation_item_message_assistant", "RealtimeConversationItemMessageAssistant"
                    ),
                },
            ),
            "function_call": to_model(
                "realtime_conversation_item_function_call", "RealtimeConversationItemFunctionCall"
            ),
            "function_call_output": to_model(
                "realtime_conversation_item_function_call_output", "RealtimeConversationItemFunctionCallOutput"
            ),
            "mcp_approval_response": to_model("realtime_mcp_approval_response", "RealtimeMCPApprovalResponse"),
            "mcp_list_tools": to_model("realtime_mcp_list_tools", "RealtimeMCPListTools"),
            "mcp_call": to_model("realtime_mcp_tool_call", "RealtimeMCPToolCall"),
            "mcp_approval_request": to_model("realtime_mcp_approval_request", "RealtimeMCPApprovalRequest"),
            "item_reference": to_model("response_item_reference_param", "ResponseItemReferenceParam"),
        },
    )
)
