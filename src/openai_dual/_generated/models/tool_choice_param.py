"""`ToolChoiceParam`: `ToolChoiceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .specific_apply_patch_param import SpecificApplyPatchParam
    from .specific_function_shell_param import SpecificFunctionShellParam
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_types import ToolChoiceTypes

ToolChoiceParam: TypeAlias = "ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMCP | ToolChoiceCustom | SpecificProgrammaticToolCallingParam | SpecificApplyPatchParam | SpecificFunctionShellParam | Unknown"

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
        "mcp": to_model("tool_choice_mcp", "ToolChoiceMCP"),
        "custom": to_model("tool_choice_custom", "ToolChoiceCustom"),
        "programmatic_tool_calling": to_model(
            "specific_programmatic_tool_calling_param", "SpecificProgrammaticToolCallingParam"
        ),
        "apply_patch": to_model("specific_apply_patch_param", "SpecificApplyPatchParam"),
        "shell": to_model("specific_function_shell_param", "SpecificFunctionShellParam"),
    },
)
"""Decode a value of this type."""
