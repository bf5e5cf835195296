"""`ConversationItem`: `ConversationItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .additional_tools import AdditionalTools
    from .apply_patch_tool_call import ApplyPatchToolCall
    from .apply_patch_tool_call_output import ApplyPatchToolCallOutput
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .compaction_body import CompactionBody
    from .computer_tool_call import ComputerToolCall
    from .computer_tool_call_output_resource import ComputerToolCallOutputResource
    from .custom_tool_call import CustomToolCall
    from .custom_tool_call_output import CustomToolCallOutput
    from .file_search_tool_call import FileSearchToolCall
    from .function_shell_call import FunctionShellCall
    from .function_shell_call_output import FunctionShellCallOutput
    from .function_tool_call_output_resource import FunctionToolCallOutputResource
    from .function_tool_call_resource import FunctionToolCallResource
    from .image_gen_tool_call import ImageGenToolCall
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response_resource import MCPApprovalResponseResource
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .message import Message
    from .program import Program
    from .program_output import ProgramOutput
    from .reasoning_item import ReasoningItem
    from .tool_search_call import ToolSearchCall
    from .tool_search_output import ToolSearchOutput
    from .web_search_tool_call import WebSearchToolCall

ConversationItem: TypeAlias = "Message | FunctionToolCallResource | FunctionToolCallOutputResource | FileSearchToolCall | WebSearchToolCall | ImageGenToolCall | ComputerToolCall | ComputerToolCallOutputResource | ToolSearchCall | ToolSearchOutput | AdditionalTools | ReasoningItem | Program | ProgramOutput | CompactionBody | CodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCall | FunctionShellCallOutput | ApplyPatchToolCall | ApplyPatchToolCallOutput | MCPListTools | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | CustomToolCall | CustomToolCallOutput | Unknown"

decode = tagged(
    "type",
    {
        "message": to_model("message", "Message"),
        "function_call": to_model("function_tool_call_resource", "FunctionToolCallResource"),
        "function_call_output": to_model("function_tool_call_output_resource", "FunctionToolCallOutputResource"),
        "file_search_call": to_model("file_search_tool_call", "FileSearchToolCall"),
        "web_search_call": to_model("web_search_tool_call", "WebSearchToolCall"),
        "image_generation_call": to_model("image_gen_tool_call", "ImageGenToolCall"),
        "computer_call": to_model("computer_tool_call", "ComputerToolCall"),
        "computer_call_output": to_model("computer_tool_call_output_resource", "ComputerToolCallOutputResource"),
        "tool_search_call": to_model("tool_search_call", "ToolSearchCall"),
        "tool_search_output": to_model("tool_search_output", "ToolSearchOutput"),
        "additional_tools": to_model("additional_tools", "AdditionalTools"),
        "reasoning": to_model("reasoning_item", "ReasoningItem"),
        "program": to_model("program", "Program"),
        "program_output": to_model("program_output", "ProgramOutput"),
        "compaction": to_model("compaction_body", "CompactionBody"),
        "code_interpreter_call": to_model("code_interpreter_tool_call", "CodeInterpreterToolCall"),
        "local_shell_call": to_model("local_shell_tool_call", "LocalShellToolCall"),
        "local_shell_call_output": to_model("local_shell_tool_call_output", "LocalShellToolCallOutput"),
        "shell_call": to_model("function_shell_call", "FunctionShellCall"),
        "shell_call_output": to_model("function_shell_call_output", "FunctionShellCallOutput"),
        "apply_patch_call": to_model("apply_patch_tool_call", "ApplyPatchToolCall"),
        "apply_patch_call_output": to_model("apply_patch_tool_call_output", "ApplyPatchToolCallOutput"),
        "mcp_list_tools": to_model("mcp_list_tools", "MCPListTools"),
        "mcp_approval_request": to_model("mcp_approval_request", "MCPApprovalRequest"),
        "mcp_approval_response": to_model("mcp_approval_response_resource", "MCPApprovalResponseResource"),
        "mcp_call": to_model("mcp_tool_call", "MCPToolCall"),
        "custom_tool_call": to_model("custom_tool_call", "CustomToolCall"),
        "custom_tool_call_output": to_model("custom_tool_call_output", "CustomToolCallOutput"),
    },
)
"""Decode a value of this type."""
