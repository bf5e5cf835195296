"""`BetaToolChoiceParam`: `BetaToolChoiceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_specific_programmatic_tool_calling_param import BetaSpecificProgrammaticToolCallingParam
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed
    from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
    from .beta_tool_choice_custom import BetaToolChoiceCustom
    from .beta_tool_choice_function import BetaToolChoiceFunction
    from .beta_tool_choice_mcp import BetaToolChoiceMcp
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_shell import BetaToolChoiceShell
    from .beta_tool_choice_types import BetaToolChoiceTypes

BetaToolChoiceParam: TypeAlias = "BetaToolChoiceOptions | BetaToolChoiceAllowed | BetaToolChoiceTypes | BetaToolChoiceFunction | BetaToolChoiceMcp | BetaToolChoiceCustom | BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatch | BetaToolChoiceShell | Unknown"

decode = tagged(
    "type",
    {
        "allowed_tools": to_model("beta_tool_choice_allowed", "BetaToolChoiceAllowed"),
        "file_search": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "web_search_preview": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "computer": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "computer_use_preview": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "computer_use": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "web_search_preview_2025_03_11": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "image_generation": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "code_interpreter": to_model("beta_tool_choice_types", "BetaToolChoiceTypes"),
        "function": to_model("beta_tool_choice_function", "BetaToolChoiceFunction"),
        "mcp": to_model("beta_tool_choice_mcp", "BetaToolChoiceMcp"),
        "custom": to_model("beta_tool_choice_custom", "BetaToolChoiceCustom"),
        "programmatic_tool_calling": to_model(
            "beta_specific_programmatic_tool_calling_param", "BetaSpecificProgrammaticToolCallingParam"
        ),
        "apply_patch": to_model("beta_tool_choice_apply_patch", "BetaToolChoiceApplyPatch"),
        "shell": to_model("beta_tool_choice_shell", "BetaToolChoiceShell"),
    },
)
"""Decode a value of this type."""
