"""`ToolChoiceParam`: `ToolChoiceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_apply_patch import ToolChoiceApplyPatch
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMcp
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_shell import ToolChoiceShell
    from .tool_choice_types import ToolChoiceTypes

ToolChoiceParam: TypeAlias = "ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | SpecificProgrammaticToolCallingParam | ToolChoiceApplyPatch | ToolChoiceShell | Unknown"

decode = tagged(
    "type",
    {
        "allowed_tools": to_model("tool_choice_allowed", "ToolChoiceAllowed"),
        "file_search": to_model("tool_choice_types", "ToolChoiceTypes"),
        "web_search_preview": to_model("tool_choice_types", "ToolChoiceTypes"),
        "computer": to_model("tool_choice_types", "ToolChoiceTypes"),
        "computer_use_preview": to_model("tool_choice_types", "ToolChoiceTypes"),
        "computer_use": to_model("tool_choice_types", "ToolChoiceTypes"),
        "web_search_preview_2025_03_11": to_model("tool_choice_types", "ToolChoiceTypes"),
        "image_generation": to_model("tool_choice_types", "ToolChoiceTypes"),
        "code_interpreter": to_model("tool_choice_types", "ToolChoiceTypes"),
        "function": to_model("tool_choice_function", "ToolChoiceFunction"),
        "mcp": to_model("tool_choice_mcp", "ToolChoiceMcp"),
        "custom": to_model("tool_choice_custom", "ToolChoiceCustom"),
        "programmatic_tool_calling": to_model(
            "specific_programmatic_tool_calling_param", "SpecificProgrammaticToolCallingParam"
        ),
        "apply_patch": to_model("tool_choice_apply_patch", "ToolChoiceApplyPatch"),
        "shell": to_model("tool_choice_shell", "ToolChoiceShell"),
    },
)
"""Decode a value of this type."""
