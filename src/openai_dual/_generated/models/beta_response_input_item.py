"""`BetaResponseInputItem`: `BetaInputItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import fitting, tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_compaction_trigger_item_param import BetaCompactionTriggerItemParam
    from .beta_easy_input_message import BetaEasyInputMessage
    from .beta_item import BetaItem
    from .beta_item_reference_param import BetaItemReferenceParam
    from .beta_program_item_param import BetaProgramItemParam
    from .beta_program_output_item_param import BetaProgramOutputItemParam

BetaResponseInputItem: TypeAlias = "BetaEasyInputMessage | BetaItem | BetaCompactionTriggerItemParam | BetaItemReferenceParam | BetaProgramItemParam | BetaProgramOutputItemParam | Unknown"

decode = tagged(
    "type",
    {
        "message": fitting(
            (
                to_model("beta_response_output_message", "BetaResponseOutputMessage"),
                ["content", "id", "role", "status", "type"],
                ["agent", "phase"],
            ),
            (to_model("beta_input_message", "BetaInputMessage"), ["content", "role"], ["agent", "status", "type"]),
            (to_model("beta_easy_input_message", "BetaEasyInputMessage"), ["content", "role"], ["phase", "type"]),
        ),
        "file_search_call": to_model("beta_response_file_search_tool_call", "BetaResponseFileSearchToolCall"),
        "computer_call": to_model("beta_response_computer_tool_call", "BetaResponseComputerToolCall"),
        "computer_call_output": to_model("beta_computer_call_output_item_param", "BetaComputerCallOutputItemParam"),
        "web_search_call": to_model("beta_response_function_web_search", "BetaResponseFunctionWebSearch"),
        "function_call": to_model("beta_response_function_tool_call", "BetaResponseFunctionToolCall"),
        "function_call_output": to_model("beta_function_call_output_item_param", "BetaFunctionCallOutputItemParam"),
        "agent_message": to_model("beta_agent_message_item_param", "BetaAgentMessageItemParam"),
        "multi_agent_call": to_model("beta_multi_agent_call_item_param", "BetaMultiAgentCallItemParam"),
        "multi_agent_call_output": to_model(
            "beta_multi_agent_call_output_item_param", "BetaMultiAgentCallOutputItemParam"
        ),
        "tool_search_call": to_model("beta_tool_search_call_item_param", "BetaToolSearchCallItemParam"),
        "tool_search_output": to_model(
            "beta_response_tool_search_output_item_param", "BetaResponseToolSearchOutputItemParam"
        ),
        "additional_tools": to_model("beta_additional_tools_item_param", "BetaAdditionalToolsItemParam"),
        "reasoning": to_model("beta_response_reasoning_item", "BetaResponseReasoningItem"),
        "compaction": to_model("beta_response_compaction_item_param", "BetaResponseCompactionItemParam"),
        "image_generation_call": to_model("beta_image_gen_tool_call", "BetaImageGenToolCall"),
        "code_interpreter_call": to_model(
            "beta_response_code_interpreter_tool_call", "BetaResponseCodeInterpreterToolCall"
        ),
        "local_shell_call": to_model("beta_local_shell_tool_call", "BetaLocalShellToolCall"),
        "local_shell_call_output": to_model("beta_local_shell_tool_call_output", "BetaLocalShellToolCallOutput"),
        "shell_call": to_model("beta_function_shell_call_item_param", "BetaFunctionShellCallItemParam"),
        "shell_call_output": to_model(
            "beta_function_shell_call_output_item_param", "BetaFunctionShellCallOutputItemParam"
        ),
        "apply_patch_call": to_model("beta_apply_patch_tool_call_item_param", "BetaApplyPatchToolCallItemParam"),
        "apply_patch_call_output": to_model(
            "beta_apply_patch_tool_call_output_item_param", "BetaApplyPatchToolCallOutputItemParam"
        ),
        "mcp_list_tools": to_model("beta_mcp_list_tools", "BetaMCPListTools"),
        "mcp_approval_request": to_model("beta_mcp_approval_request", "BetaMCPApprovalRequest"),
        "mcp_approval_response": to_model("beta_mcp_approval_response", "BetaMCPApprovalResponse"),
        "mcp_call": to_model("beta_mcp_tool_call", "BetaMCPToolCall"),
        "custom_tool_call_output": to_model(
            "beta_response_custom_tool_call_output", "BetaResponseCustomToolCallOutput"
        ),
        "custom_tool_call": to_model("beta_response_custom_tool_call", "BetaResponseCustomToolCall"),
        "configuration_update": to_model(
            "beta_response_configuration_update_item_param", "BetaResponseConfigurationUpdateItemParam"
        ),
        "compaction_trigger": to_model("beta_compaction_trigger_item_param", "BetaCompactionTriggerItemParam"),
        "item_reference": to_model("beta_item_reference_param", "BetaItemReferenceParam"),
        "program": to_model("beta_program_item_param", "BetaProgramItemParam"),
        "program_output": to_model("beta_program_output_item_param", "BetaProgramOutputItemParam"),
    },
    untagged=tagged(
        "role",
        {
            "user": tagged(
                "status",
                {
                    "in_progress": to_model("beta_input_message", "BetaInputMessage"),
                    "completed": to_model("beta_input_message", "BetaInputMessage"),
                    "incomplete": to_model("beta_input_message", "BetaInputMessage"),
                },
                untagged=fitting(
                    (
                        to_model("beta_easy_input_message", "BetaEasyInputMessage"),
                        ["content", "role"],
                        ["phase", "type"],
                    ),
                    (
                        to_model("beta_input_message", "BetaInputMessage"),
                        ["content", "role"],
                        ["agent", "status", "type"],
                    ),
                ),
            ),
            "assistant": to_model("beta_easy_input_message", "BetaEasyInputMessage"),
            "system": tagged(
                "status",
                {
                    "in_progress": to_model("beta_input_message", "BetaInputMessage"),
                    "completed": to_model("beta_input_message", "BetaInputMessage"),
                    "incomplete": to_model("beta_input_message", "BetaInputMessage"),
                },
                untagged=fitting(
                    (
                        to_model("beta_easy_input_message", "BetaEasyInputMessage"),
                        ["content", "role"],
                        ["phase", "type"],
                    ),
                    (
                        to_model("beta_input_message", "BetaInputMessage"),
                        ["content", "role"],
                        ["agent", "status", "type"],
                    ),
                ),
            ),
            "developer": tagged(
                "status",
                {
                    "in_progress": to_model("beta_input_message", "BetaInputMessage"),
                    "completed": to_model("beta_input_message", "BetaInputMessage"),
                    "incomplete": to_model("beta_input_message", "BetaInputMessage"),
                },
                untagged=fitting(
                    (
                        to_model("beta_easy_input_message", "BetaEasyInputMessage"),
                        ["content", "role"],
                        ["phase", "type"],
                    ),
                    (
                        to_model("beta_input_message", "BetaInputMessage"),
                        ["content", "role"],
                        ["agent", "status", "type"],
                    ),
                ),
            ),
        },
        untagged=to_model("beta_item_reference_param", "BetaItemReferenceParam"),
    ),
)
"""Decode a value of this type."""
