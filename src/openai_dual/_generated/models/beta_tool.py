"""`BetaTool`: `BetaTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_apply_patch_tool import BetaApplyPatchTool
    from .beta_code_interpreter_tool import BetaCodeInterpreterTool
    from .beta_computer_tool import BetaComputerTool
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from .beta_custom_tool import BetaCustomTool
    from .beta_file_search_tool import BetaFileSearchTool
    from .beta_function_shell_tool import BetaFunctionShellTool
    from .beta_function_tool import BetaFunctionTool
    from .beta_image_gen_tool import BetaImageGenTool
    from .beta_local_shell_tool_param import BetaLocalShellToolParam
    from .beta_mcp_tool import BetaMCPTool
    from .beta_namespace_tool import BetaNamespaceTool
    from .beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParam
    from .beta_tool_search_tool import BetaToolSearchTool
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool

BetaTool: TypeAlias = "BetaFunctionTool | BetaFileSearchTool | BetaComputerTool | BetaComputerUsePreviewTool | BetaWebSearchTool | BetaMCPTool | BetaCodeInterpreterTool | BetaProgrammaticToolCallingParam | BetaImageGenTool | BetaLocalShellToolParam | BetaFunctionShellTool | BetaCustomTool | BetaNamespaceTool | BetaToolSearchTool | BetaWebSearchPreviewTool | BetaApplyPatchTool | Unknown"

decode = tagged(
    "type",
    {
        "function": to_model("beta_function_tool", "BetaFunctionTool"),
        "file_search": to_model("beta_file_search_tool", "BetaFileSearchTool"),
        "computer": to_model("beta_computer_tool", "BetaComputerTool"),
        "computer_use_preview": to_model("beta_computer_use_preview_tool", "BetaComputerUsePreviewTool"),
        "web_search": to_model("beta_web_search_tool", "BetaWebSearchTool"),
        "web_search_2025_08_26": to_model("beta_web_search_tool", "BetaWebSearchTool"),
        "mcp": to_model("beta_mcp_tool", "BetaMCPTool"),
        "code_interpreter": to_model("beta_code_interpreter_tool", "BetaCodeInterpreterTool"),
        "programmatic_tool_calling": to_model(
            "beta_programmatic_tool_calling_param", "BetaProgrammaticToolCallingParam"
        ),
        "image_generation": to_model("beta_image_gen_tool", "BetaImageGenTool"),
        "local_shell": to_model("beta_local_shell_tool_param", "BetaLocalShellToolParam"),
        "shell": to_model("beta_function_shell_tool", "BetaFunctionShellTool"),
        "custom": to_model("beta_custom_tool", "BetaCustomTool"),
        "namespace": to_model("beta_namespace_tool", "BetaNamespaceTool"),
        "tool_search": to_model("beta_tool_search_tool", "BetaToolSearchTool"),
        "web_search_preview": to_model("beta_web_search_preview_tool", "BetaWebSearchPreviewTool"),
        "web_search_preview_2025_03_11": to_model("beta_web_search_preview_tool", "BetaWebSearchPreviewTool"),
        "apply_patch": to_model("beta_apply_patch_tool", "BetaApplyPatchTool"),
    },
)
"""Decode a value of this type."""
