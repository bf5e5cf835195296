"""`ResponseInputItem`: `InputItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import fitting, tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .compaction_trigger_item_param import CompactionTriggerItemParam
    from .easy_input_message import EasyInputMessage
    from .item import Item
    from .item_reference_param import ItemReferenceParam
    from .program_item_param import ProgramItemParam
    from .program_output_item_param import ProgramOutputItemParam

ResponseInputItem: TypeAlias = "EasyInputMessage | Item | CompactionTriggerItemParam | ItemReferenceParam | ProgramItemParam | ProgramOutputItemParam | Unknown"

decode = tagged(
    "type",
    {
        "message": fitting(
            (
                to_model("response_output_message", "ResponseOutputMessage"),
                ["content", "id", "role", "status", "type"],
                ["phase"],
            ),
            (to_model("input_message", "InputMessage"), ["content", "role"], ["status", "type"]),
            (to_model("easy_input_message", "EasyInputMessage"), ["content", "role"], ["phase", "type"]),
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
        "compaction_trigger": to_model("compaction_trigger_item_param", "CompactionTriggerItemParam"),
        "item_reference": to_model("item_reference_param", "ItemReferenceParam"),
        "program": to_model("program_item_param", "ProgramItemParam"),
        "program_output": to_model("program_output_item_param", "ProgramOutputItemParam"),
    },
    untagged=tagged(
        "role",
        {
            "user": tagged(
                "status",
                {
                    "in_progress": to_model("input_message", "InputMessage"),
                    "completed": to_model("input_message", "InputMessage"),
                    "incomplete": to_model("input_message", "InputMessage"),
                },
                untagged=fitting(
                    (to_model("easy_input_message", "EasyInputMessage"), ["content", "role"], ["phase", "type"]),
                    (to_model("input_message", "InputMessage"), ["content", "role"], ["status", "type"]),
                ),
            ),
            "assistant": to_model("easy_input_message", "EasyInputMessage"),
            "system": tagged(
                "status",
                {
                    "in_progress": to_model("input_message", "InputMessage"),
                    "completed": to_model("input_message", "InputMessage"),
                    "incomplete": to_model("input_message", "InputMessage"),
                },
                untagged=fitting(
                    (to_model("easy_input_message", "EasyInputMessage"), ["content", "role"], ["phase", "type"]),
                    (to_model("input_message", "InputMessage"), ["content", "role"], ["status", "type"]),
                ),
            ),
            "developer": tagged(
                "status",
                {
                    "in_progress": to_model("input_message", "InputMessage"),
                    "completed": to_model("input_message", "InputMessage"),
                    "incomplete": to_model("input_message", "InputMessage"),
                },
                untagged=fitting(
                    (to_model("easy_input_message", "EasyInputMessage"), ["content", "role"], ["phase", "type"]),
                    (to_model("input_message", "InputMessage"), ["content", "role"], ["status", "type"]),
                ),
            ),
        },
        untagged=to_model("item_reference_param", "ItemReferenceParam"),
    ),
)
"""Decode a value of this type."""
