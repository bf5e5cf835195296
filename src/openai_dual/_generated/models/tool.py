"""`Tool`: `Tool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .apply_patch_tool import ApplyPatchTool
    from .code_interpreter_tool_object import CodeInterpreterToolObject
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool import CustomTool
    from .file_search_tool import FileSearchTool
    from .function_shell_tool import FunctionShellTool
    from .function_tool import FunctionTool
    from .image_gen_tool import ImageGenTool
    from .local_shell_tool_param import LocalShellToolParam
    from .mcp_tool import MCPTool
    from .namespace_tool import NamespaceTool
    from .programmatic_tool_calling_param import ProgrammaticToolCallingParam
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool

Tool: TypeAlias = "FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | MCPTool | CodeInterpreterToolObject | ProgrammaticToolCallingParam | ImageGenTool | LocalShellToolParam | FunctionShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool | Unknown"

decode = tagged(
    "type",
    {
        "function": to_model("function_tool", "FunctionTool"),
        "file_search": to_model("file_search_tool", "FileSearchTool"),
        "computer": to_model("computer_tool", "ComputerTool"),
        "computer_use_preview": to_model("computer_use_preview_tool", "ComputerUsePreviewTool"),
        "web_search": to_model("web_search_tool", "WebSearchTool"),
        "web_search_2025_08_26": to_model("web_search_tool", "WebSearchTool"),
        "mcp": to_model("mcp_tool", "MCPTool"),
        "code_interpreter": to_model("code_interpreter_tool_object", "CodeInterpreterToolObject"),
        "programmatic_tool_calling": to_model("programmatic_tool_calling_param", "ProgrammaticToolCallingParam"),
        "image_generation": to_model("image_gen_tool", "ImageGenTool"),
        "local_shell": to_model("local_shell_tool_param", "LocalShellToolParam"),
        "shell": to_model("function_shell_tool", "FunctionShellTool"),
        "custom": to_model("custom_tool", "CustomTool"),
        "namespace": to_model("namespace_tool", "NamespaceTool"),
        "tool_search": to_model("tool_search_tool", "ToolSearchTool"),
        "web_search_preview": to_model("web_search_preview_tool", "WebSearchPreviewTool"),
        "web_search_preview_2025_03_11": to_model("web_search_preview_tool", "WebSearchPreviewTool"),
        "apply_patch": to_model("apply_patch_tool", "ApplyPatchTool"),
    },
)
"""Decode a value of this type."""
