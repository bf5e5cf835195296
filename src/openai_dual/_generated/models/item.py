"""`Item`: `Item` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .additional_tools_item_param import AdditionalToolsItemParam
    from .apply_patch_tool_call_item_param import ApplyPatchToolCallItemParam
    from .apply_patch_tool_call_output_item_param import ApplyPatchToolCallOutputItemParam
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .compaction_summary_item_param import CompactionSummaryItemParam
    from .computer_call_output_item_param import ComputerCallOutputItemParam
    from .computer_tool_call import ComputerToolCall
    from .custom_tool_call import CustomToolCall
    from .custom_tool_call_output import CustomToolCallOutput
    from .file_search_tool_call import FileSearchToolCall
    from .function_call_output_item_param import FunctionCallOutputItemParam
    from .function_shell_call_item_param import FunctionShellCallItemParam
    from .function_shell_call_output_item_param import FunctionShellCallOutputItemParam
    from .function_tool_call import FunctionToolCall
    from .image_gen_tool_call import ImageGenToolCall
    from .input_message import InputMessage
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .output_message import OutputMessage
    from .reasoning_item import ReasoningItem
    from .tool_search_call_item_param import ToolSearchCallItemParam
    from .tool_search_output_item_param import ToolSearchOutputItemParam
    from .web_search_tool_call import WebSearchToolCall

Item: TypeAlias = "InputMessage | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerCallOutputItemParam | WebSearchToolCall | FunctionToolCall | FunctionCallOutputItemParam | ToolSearchCallItemParam | ToolSearchOutputItemParam | AdditionalToolsItemParam | ReasoningItem | CompactionSummaryItemParam | ImageGenToolCall | CodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam | MCPListTools | MCPApprovalRequest | MCPApprovalResponse | MCPToolCall | CustomToolCallOutput | CustomToolCall | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("input_message", "InputMessage"),
                "system": to_model("input_message", "InputMessage"),
                "developer": to_model("input_message", "InputMessage"),
                "assistant": to_model("output_message", "OutputMessage"),
            },
        ),
        "file_search_call": to_model("file_search_tool_call", "FileSearchToolCall"),
        "computer_call": to_model("computer_tool_call", "ComputerToolCall"),
        "computer_call_output": to_model("computer_call_output_item_param", "ComputerCallOutputItemParam"),
        "web_search_call": to_model("web_search_tool_call", "WebSearchToolCall"),
        "function_call": to_model("function_tool_call", "FunctionToolCall"),
        "function_call_output": to_model("function_call_output_item_param", "FunctionCallOutputItemParam"),
        "tool_search_call": to_model("tool_search_call_item_param", "ToolSearchCallItemParam"),
        "tool_search_output": to_model("tool_search_output_item_param", "ToolSearchOutputItemParam"),
        "additional_tools": to_model("additional_tools_item_param", "AdditionalToolsItemParam"),
        "reasoning": to_model("reasoning_item", "ReasoningItem"),
        "compaction": to_model("compaction_summary_item_param", "CompactionSummaryItemParam"),
        "image_generation_call": to_model("image_gen_tool_call", "ImageGenToolCall"),
        "code_interpreter_call": to_model("code_interpreter_tool_call", "CodeInterpreterToolCall"),
        "local_shell_call": to_model("local_shell_tool_call", "LocalShellToolCall"),
        "local_shell_call_output": to_model("local_shell_tool_call_output", "LocalShellToolCallOutput"),
        "shell_call": to_model("function_shell_call_item_param", "FunctionShellCallItemParam"),
        "shell_call_output": to_model("function_shell_call_output_item_param", "FunctionShellCallOutputItemParam"),
        "apply_patch_call": to_model("apply_patch_tool_call_item_param", "ApplyPatchToolCallItemParam"),
        "apply_patch_call_output": to_model(
            "apply_patch_tool_call_output_item_param", "ApplyPatchToolCallOutputItemParam"
        ),
        "mcp_list_tools": to_model("mcp_list_tools", "MCPListTools"),
        "mcp_approval_request": to_model("mcp_approval_request", "MCPApprovalRequest"),
        "mcp_approval_response": to_model("mcp_approval_response", "MCPApprovalResponse"),
        "mcp_call": to_model("mcp_tool_call", "MCPToolCall"),
        "custom_tool_call_output": to_model("custom_tool_call_output", "CustomToolCallOutput"),
        "custom_tool_call": to_model("custom_tool_call", "CustomToolCall"),
    },
    untagged=to_model("input_message", "InputMessage"),
)
"""Decode a value of this type."""
