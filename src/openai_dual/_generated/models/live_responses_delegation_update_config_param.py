"""`LiveResponsesDelegationUpdateConfigParam`: `LiveResponsesDelegationUpdateConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_allowed_tools_choice_param import LiveAllowedToolsChoiceParam
    from .live_function_tool_choice_param import LiveFunctionToolChoiceParam
    from .live_function_tool_param import LiveFunctionToolParam
    from .live_mcp_tool_choice_param import LiveMCPToolChoiceParam
    from .live_responses_delegation_update_config_param_reasoning import (
        LiveResponsesDelegationUpdateConfigParamReasoning,
    )
    from .live_responses_delegation_update_config_param_text import LiveResponsesDelegationUpdateConfigParamText
    from .live_responses_delegation_update_config_param_tool_computer import (
        LiveResponsesDelegationUpdateConfigParamToolComputer,
    )
    from .live_responses_delegation_update_config_param_tool_custom import (
        LiveResponsesDelegationUpdateConfigParamToolCustom,
    )
    from .live_responses_delegation_update_config_param_tool_mcp import LiveResponsesDelegationUpdateConfigParamToolMcp
    from .live_responses_delegation_update_config_param_tool_namespace import (
        LiveResponsesDelegationUpdateConfigParamToolNamespace,
    )
    from .live_responses_delegation_update_config_param_tool_search import (
        LiveResponsesDelegationUpdateConfigParamToolSearch,
    )
    from .live_responses_delegation_update_config_param_tool_shell import (
        LiveResponsesDelegationUpdateConfigParamToolShell,
    )
    from .live_tool_apply_patch import LiveToolApplyPatch
    from .live_tool_choice_apply_patch import LiveToolChoiceApplyPatch
    from .live_tool_choice_code_interpreter import LiveToolChoiceCodeInterpreter
    from .live_tool_choice_computer import LiveToolChoiceComputer
    from .live_tool_choice_custom import LiveToolChoiceCustom
    from .live_tool_choice_file_search import LiveToolChoiceFileSearch
    from .live_tool_choice_image_generation import LiveToolChoiceImageGeneration
    from .live_tool_choice_programmatic_tool_calling import LiveToolChoiceProgrammaticToolCalling
    from .live_tool_choice_shell import LiveToolChoiceShell
    from .live_tool_choice_web_search import LiveToolChoiceWebSearch
    from .live_tool_choice_web_search_preview import LiveToolChoiceWebSearchPreview
    from .live_tool_code_interpreter import LiveToolCodeInterpreter
    from .live_tool_file_search import LiveToolFileSearch
    from .live_tool_image_generation import LiveToolImageGeneration
    from .live_tool_programmatic_tool_calling import LiveToolProgrammaticToolCalling
    from .live_tool_web_search import LiveToolWebSearch


class ResponsesDelegationUpdateConfig(BaseModel):
    """`LiveResponsesDelegationUpdateConfigParam` in the description."""

    __slots__ = (
        "instructions",
        "max_output_tokens",
        "model",
        "parallel_tool_calls",
        "reasoning",
        "service_tier",
        "text",
        "tool_choice",
        "tools",
    )

    instructions: str | None
    """System message, inserted before the input."""
    max_output_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included."""
    model: str | None
    """Id of the model."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
    reasoning: LiveResponsesDelegationUpdateConfigParamReasoning | None
    """Settings of reasoning models."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | str | None
    """Processing tier, which decides priority and price."""
    text: LiveResponsesDelegationUpdateConfigParamText | None
    """Format and verbosity of the text output."""
    tool_choice: (
        LiveFunctionToolChoiceParam
        | LiveMCPToolChoiceParam
        | LiveToolChoiceFileSearch
        | LiveToolChoiceWebSearch
        | LiveToolChoiceWebSearchPreview
        | LiveToolChoiceImageGeneration
        | LiveToolChoiceComputer
        | LiveToolChoiceCodeInterpreter
        | LiveToolChoiceProgrammaticToolCalling
        | LiveToolChoiceShell
        | LiveToolChoiceCustom
        | LiveToolChoiceApplyPatch
        | LiveAllowedToolsChoiceParam
        | Literal["auto", "none", "required"]
        | str
        | Unknown
        | None
    )
    """Which tool the model calls, if any."""
    tools: (
        list[
            LiveFunctionToolParam
            | LiveToolWebSearch
            | LiveToolFileSearch
            | LiveToolCodeInterpreter
            | LiveResponsesDelegationUpdateConfigParamToolShell
            | LiveToolImageGeneration
            | LiveResponsesDelegationUpdateConfigParamToolMcp
            | LiveResponsesDelegationUpdateConfigParamToolCustom
            | LiveResponsesDelegationUpdateConfigParamToolNamespace
            | LiveResponsesDelegationUpdateConfigParamToolSearch
            | LiveToolProgrammaticToolCalling
            | LiveResponsesDelegationUpdateConfigParamToolComputer
            | LiveToolApplyPatch
            | Unknown
        ]
        | None
    )
    """Tools that the model may call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instructions: str | None = None,
            max_output_tokens: int | None = None,
            model: str | None = None,
            parallel_tool_calls: bool | None = None,
            reasoning: LiveResponsesDelegationUpdateConfigParamReasoning | None = None,
            service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]
            | str
            | None = None,
            text: LiveResponsesDelegationUpdateConfigParamText | None = None,
            tool_choice: LiveFunctionToolChoiceParam
            | LiveMCPToolChoiceParam
            | LiveToolChoiceFileSearch
            | LiveToolChoiceWebSearch
            | LiveToolChoiceWebSearchPreview
            | LiveToolChoiceImageGeneration
            | LiveToolChoiceComputer
            | LiveToolChoiceCodeInterpreter
            | LiveToolChoiceProgrammaticToolCalling
            | LiveToolChoiceShell
            | LiveToolChoiceCustom
            | LiveToolChoiceApplyPatch
            | LiveAllowedToolsChoiceParam
            | Literal["auto", "none", "required"]
            | str
            | Unknown
            | None = None,
            tools: list[
                LiveFunctionToolParam
                | LiveToolWebSearch
                | LiveToolFileSearch
                | LiveToolCodeInterpreter
                | LiveResponsesDelegationUpdateConfigParamToolShell
                | LiveToolImageGeneration
                | LiveResponsesDelegationUpdateConfigParamToolMcp
                | LiveResponsesDelegationUpdateConfigParamToolCustom
                | LiveResponsesDelegationUpdateConfigParamToolNamespace
                | LiveResponsesDelegationUpdateConfigParamToolSearch
                | LiveToolProgrammaticToolCalling
                | LiveResponsesDelegationUpdateConfigParamToolComputer
                | LiveToolApplyPatch
                | Unknown
            ]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.instructions = get("instructions")
        self.max_output_tokens = get("max_output_tokens")
        self.model = get("model")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.service_tier = get("service_tier")
        self.text = None if (value := get("text")) is None else _text(value)
        self.tool_choice = None if (value := get("tool_choice")) is None else _tool_choice(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        return self


LiveResponsesDelegationUpdateConfigParam = ResponsesDelegationUpdateConfig
"""The name by which other modules import the class: no other class has it."""

_reasoning = to_model(
    "live_responses_delegation_update_config_param_reasoning", "LiveResponsesDelegationUpdateConfigParamReasoning"
)
_text = to_model("live_responses_delegation_update_config_param_text", "LiveResponsesDelegationUpdateConfigParamText")
_tool_choice = tagged(
    "type",
    {
        "function": to_model("live_function_tool_choice_param", "LiveFunctionToolChoiceParam"),
        "mcp": to_model("live_mcp_tool_choice_param", "LiveMCPToolChoiceParam"),
        "file_search": to_model("live_tool_choice_file_search", "LiveToolChoiceFileSearch"),
        "web_search": to_model("live_tool_choice_web_search", "LiveToolChoiceWebSearch"),
        "web_search_preview": to_model("live_tool_choice_web_search_preview", "LiveToolChoiceWebSearchPreview"),
        "image_generation": to_model("live_tool_choice_image_generation", "LiveToolChoiceImageGeneration"),
        "computer": to_model("live_tool_choice_computer", "LiveToolChoiceComputer"),
        "code_interpreter": to_model("live_tool_choice_code_interpreter", "LiveToolChoiceCodeInterpreter"),
        "programmatic_tool_calling": to_model(
            "live_tool_choice_programmatic_tool_calling", "LiveToolChoiceProgrammaticToolCalling"
        ),
        "shell": to_model("live_tool_choice_shell", "LiveToolChoiceShell"),
        "custom": to_model("live_tool_choice_custom", "LiveToolChoiceCustom"),
        "apply_patch": to_model("live_tool_choice_apply_patch", "LiveToolChoiceApplyPatch"),
        "allowed_tools": to_model("live_allowed_tools_choice_param", "LiveAllowedToolsChoiceParam"),
    },
)
_tools = each(
    tagged(
        "type",
        {
            "function": to_model("live_function_tool_param", "LiveFunctionToolParam"),
            "web_search": to_model("live_tool_web_search", "LiveToolWebSearch"),
            "file_search": to_model("live_tool_file_search", "LiveToolFileSearch"),
            "code_interpreter": to_model("live_tool_code_interpreter", "LiveToolCodeInterpreter"),
            "shell": to_model(
                "live_responses_delegation_update_config_param_tool_shell",
                "LiveResponsesDelegationUpdateConfigParamToolShell",
            ),
            "image_generation": to_model("live_tool_image_generation", "LiveToolImageGeneration"),
            "mcp": to_model(
                "live_responses_delegation_update_config_param_tool_mcp",
                "LiveResponsesDelegationUpdateConfigParamToolMcp",
            ),
            "custom": to_model(
                "live_responses_delegation_update_config_param_tool_custom",
                "LiveResponsesDelegationUpdateConfigParamToolCustom",
            ),
            "namespace": to_model(
                "live_responses_delegation_update_config_param_tool_namespace",
                "LiveResponsesDelegationUpdateConfigParamToolNamespace",
            ),
            "tool_search": to_model(
                "live_responses_delegation_update_config_param_tool_search",
                "LiveResponsesDelegationUpdateConfigParamToolSearch",
            ),
            "programmatic_tool_calling": to_model(
                "live_tool_programmatic_tool_calling", "LiveToolProgrammaticToolCalling"
            ),
            "computer": to_model(
                "live_responses_delegation_update_config_param_tool_computer",
                "LiveResponsesDelegationUpdateConfigParamToolComputer",
            ),
            "apply_patch": to_model("live_tool_apply_patch", "LiveToolApplyPatch"),
        },
    )
)
