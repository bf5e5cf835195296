"""`ConversationItem`: `ConversationItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .additional_tools import AdditionalTools
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
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item import ResponseCompactionItem
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
    from .response_configuration_update_item import ResponseConfigurationUpdateItem
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
    from .response_function_tool_call_item import ResponseFunctionToolCallItem
    from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem

ConversationItem: TypeAlias = "Message | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ImageGenToolCall | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools | ResponseReasoningItem | Program | ProgramOutput | ResponseCompactionItem | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | MCPListTools | MCPApprovalRequest | MCPApprovalResponseResource | MCPToolCall | ResponseCustomToolCall | ResponseCustomToolCallOutput | ResponseConfigurationUpdateItem | Unknown"

decode = tagged(
    "type",
    {
        "message": to_model("message", "Message"),
        "function_call": to_model("response_function_tool_call_item", "ResponseFunctionToolCallItem"),
        "function_call_output": to_model(
            "response_function_tool_call_output_item", "ResponseFunctionToolCallOutputItem"
        ),
        "file_search_call": to_model("response_file_search_tool_call", "ResponseFileSearchToolCall"),
        "web_search_call": to_model("response_function_web_search", "ResponseFunctionWebSearch"),
        "image_generation_call": to_model("image_gen_tool_call", "ImageGenToolCall"),
        "computer_call": to_model("response_computer_tool_call", "ResponseComputerToolCall"),
        "computer_call_output": to_model(
            "response_computer_tool_call_output_item", "ResponseComputerToolCallOutputItem"
        ),
        "tool_search_call": to_model("response_tool_search_call", "ResponseToolSearchCall"),
        "tool_search_output": to_model("response_tool_search_output_item", "ResponseToolSearchOutputItem"),
        "additional_tools": to_model("additional_tools", "AdditionalTools"),
        "reasoning": to_model("response_reasoning_item", "ResponseReasoningItem"),
        "program": to_model("program", "Program"),
        "program_output": to_model("program_output", "ProgramOutput"),
        "compaction": to_model("response_compaction_item", "ResponseCompactionItem"),
        "code_interpreter_call": to_model("response_code_interpreter_tool_call", "ResponseCodeInterpreterToolCall"),
        "local_shell_call": to_model("local_shell_tool_call", "LocalShellToolCall"),
        "local_shell_call_output": to_model("local_shell_tool_call_output", "LocalShellToolCallOutput"),
        "shell_call": to_model("response_function_shell_tool_call", "ResponseFunctionShellToolCall"),
        "shell_call_output": to_model(
            "response_function_shell_tool_call_output", "ResponseFunctionShellToolCallOutput"
        ),
        "apply_patch_call": to_model("response_apply_patch_tool_call", "ResponseApplyPatchToolCall"),
        "apply_patch_call_output": to_model(
            "response_apply_patch_tool_call_output", "ResponseApplyPatchToolCallOutput"
        ),
        "mcp_list_tools": to_model("mcp_list_tools", "MCPListTools"),
        "mcp_approval_request": to_model("mcp_approval_request", "MCPApprovalRequest"),
        "mcp_approval_response": to_model("mcp_approval_response_resource", "MCPApprovalResponseResource"),
        "mcp_call": to_model("mcp_tool_call", "MCPToolCall"),
        "custom_tool_call": to_model("response_custom_tool_call", "ResponseCustomToolCall"),
        "custom_tool_call_output": to_model("response_custom_tool_call_output", "ResponseCustomToolCallOutput"),
        "configuration_update": to_model("response_configuration_update_item", "ResponseConfigurationUpdateItem"),
    },
)
"""Decode a value of this type."""
