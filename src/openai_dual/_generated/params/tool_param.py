"""`ToolParam`: `Tool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter_tool2_param import CodeInterpreterTool2Param
    from .computer_tool_param import ComputerToolParam
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .custom_tool_param import CustomToolParam
    from .file_search_tool_param import FileSearchToolParam
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool_param2 import FunctionToolParam2
    from .image_gen_tool_param import ImageGenToolParam
    from .local_shell_tool_param import LocalShellToolParam
    from .mcp_tool_param import MCPToolParam
    from .namespace_tool_param import NamespaceToolParam
    from .programmatic_tool_calling_param import ProgrammaticToolCallingParam
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool_param import WebSearchToolParam

ToolParam: TypeAlias = "FunctionToolParam2 | FileSearchToolParam | ComputerToolParam | ComputerUsePreviewToolParam | WebSearchToolParam | MCPToolParam | CodeInterpreterTool2Param | ProgrammaticToolCallingParam | ImageGenToolParam | LocalShellToolParam | FunctionShellToolParam | CustomToolParam | NamespaceToolParam | ToolSearchToolParam | WebSearchPreviewToolParam | ApplyPatchToolParam"
