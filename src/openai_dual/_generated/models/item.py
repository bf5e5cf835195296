"""`Item`: `Item` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .additional_tools_item_param import AdditionalToolsItemParam
    from .apply_patch_tool_call_item_param import ApplyPatchToolCallItemParam
    from .apply_patch_tool_call_output_item_param import ApplyPatchToolCallOutputItemParam
    from .computer_call_output_item_param import ComputerCallOutputItemParam
    from .function_call_output_item_param import FunctionCallOutputItemParam
    from .function_shell_call_item_param import FunctionShellCallItemParam
    from .function_shell_call_output_item_param import FunctionShellCallOutputItemParam
    from .image_gen_tool_call import ImageGenToolCall
    from .input_message import InputMessage
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item_param import ResponseCompactionItemParam
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
    from .tool_search_call_item_param import ToolSearchCallItemParam

Item: TypeAlias = "InputMessage | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ComputerCallOutputItemParam | ResponseFunctionWebSearch | ResponseFunctionToolCall | FunctionCallOutputItemParam | ToolSearchCallItemParam | ResponseToolSearchOutputItemParam | AdditionalToolsItemParam | ResponseReasoningItem | ResponseCompactionItemParam | ImageGenToolCall | ResponseCodeInterpreterToolCall | LocalShellToolCall | LocalShellToolCallOutput | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam | MCPListTools | MCPApprovalRequest | MCPApprovalResponse | MCPToolCall | ResponseCustomToolCallOutput | ResponseCustomToolCall | ResponseConfigurationUpdateItemParam | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("input_message", "InputMessage"),
                "system": to_model("input_message", "InputMessage"),
                "developer": to_model("input_message", "InputMessage"),
                "assistant": to_model("response_output_message", "ResponseOutputMessage"),
            },
        ),
        "file_search_call": to_model("response_file_search_tool_call", "ResponseFileSearchToolCall"),
        "computer_call": to_model("response_computer_tool_call", "ResponseComputerToolCall"),
        "computer_call_output": to_model("computer_call_output_item_param", "ComputerCallOutputItemParam"),
        "web_search_call": to_model("response_function_web_search", "ResponseFunctionWebSearch"),
        "function_call": to_model("response_function_tool_call", "ResponseFunctionToolCall"),
        "function_call_output": to_model("function_call_output_item_param", "FunctionCallOutputItemParam"),
        "tool_search_call": to_model("tool_search_call_item_param", "ToolSearchCallItemParam"),
        "tool_search_output": to_model("response_tool_search_output_item_param", "ResponseToolSearchOutputItemParam"),
        "additional_tools": to_model("additional_tools_item_param", "AdditionalToolsItemParam"),
        "reasoning": to_model("response_reasoning_item", "ResponseReasoningItem"),
        "compaction": to_model("response_compaction_item_param", "ResponseCompactionItemParam"),
        "image_generation_call": to_model("image_gen_tool_call", "ImageGenToolCall"),
        "code_interpreter_call": to_model("response_code_interpreter_tool_call", "ResponseCodeInterpreterToolCall"),
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
        "custom_tool_call_output": to_model("response_custom_tool_call_output", "ResponseCustomToolCallOutput"),
        "custom_tool_call": to_model("response_custom_tool_call", "ResponseCustomToolCall"),
        "configuration_update": to_model(
            "response_configuration_update_item_param", "ResponseConfigurationUpdateItemParam"
        ),
    },
    untagged=to_model("input_message", "InputMessage"),
)
"""Decode a value of this type."""
