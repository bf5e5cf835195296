"""`BetaItem`: `BetaItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_additional_tools_item_param import BetaAdditionalToolsItemParam
    from .beta_agent_message_item_param import BetaAgentMessageItemParam
    from .beta_apply_patch_tool_call_item_param import BetaApplyPatchToolCallItemParam
    from .beta_apply_patch_tool_call_output_item_param import BetaApplyPatchToolCallOutputItemParam
    from .beta_computer_call_output_item_param import BetaComputerCallOutputItemParam
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParam
    from .beta_function_shell_call_item_param import BetaFunctionShellCallItemParam
    from .beta_function_shell_call_output_item_param import BetaFunctionShellCallOutputItemParam
    from .beta_image_gen_tool_call import BetaImageGenToolCall
    from .beta_input_message import BetaInputMessage
    from .beta_local_shell_tool_call import BetaLocalShellToolCall
    from .beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from .beta_mcp_approval_request import BetaMCPApprovalRequest
    from .beta_mcp_approval_response import BetaMCPApprovalResponse
    from .beta_mcp_list_tools import BetaMCPListTools
    from .beta_mcp_tool_call import BetaMCPToolCall
    from .beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam
    from .beta_multi_agent_call_output_item_param import BetaMultiAgentCallOutputItemParam
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from .beta_response_compaction_item_param import BetaResponseCompactionItemParam
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall
    from .beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
    from .beta_response_custom_tool_call import BetaResponseCustomToolCall
    from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from .beta_response_function_tool_call import BetaResponseFunctionToolCall
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch
    from .beta_response_output_message import BetaResponseOutputMessage
    from .beta_response_reasoning_item import BetaResponseReasoningItem
    from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
    from .beta_tool_search_call_item_param import BetaToolSearchCallItemParam

BetaItem: TypeAlias = "BetaInputMessage | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall | BetaComputerCallOutputItemParam | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCall | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaResponseToolSearchOutputItemParam | BetaAdditionalToolsItemParam | BetaResponseReasoningItem | BetaResponseCompactionItemParam | BetaImageGenToolCall | BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponse | BetaMCPToolCall | BetaResponseCustomToolCallOutput | BetaResponseCustomToolCall | BetaResponseConfigurationUpdateItemParam | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("beta_input_message", "BetaInputMessage"),
                "system": to_model("beta_input_message", "BetaInputMessage"),
                "developer": to_model("beta_input_message", "BetaInputMessage"),
                "assistant": to_model("beta_response_output_message", "BetaResponseOutputMessage"),
            },
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
    },
    untagged=to_model("beta_input_message", "BetaInputMessage"),
)
"""Decode a value of this type."""
