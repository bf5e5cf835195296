"""`BetaItem`: `BetaItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .beta_additional_tools_item_param import BetaAdditionalToolsItemParam
    from .beta_agent_message_item_param import BetaAgentMessageItemParam
    from .beta_apply_patch_tool_call_item_param import BetaApplyPatchToolCallItemParam
    from .beta_apply_patch_tool_call_output_item_param import BetaApplyPatchToolCallOutputItemParam
    from .beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from .beta_compaction_summary_item_param import BetaCompactionSummaryItemParam
    from .beta_computer_call_output_item_param import BetaComputerCallOutputItemParam
    from .beta_computer_tool_call import BetaComputerToolCall
    from .beta_custom_tool_call import BetaCustomToolCall
    from .beta_custom_tool_call_output import BetaCustomToolCallOutput
    from .beta_file_search_tool_call import BetaFileSearchToolCall
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParam
    from .beta_function_shell_call_item_param import BetaFunctionShellCallItemParam
    from .beta_function_shell_call_output_item_param import BetaFunctionShellCallOutputItemParam
    from .beta_function_tool_call import BetaFunctionToolCall
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
    from .beta_output_message import BetaOutputMessage
    from .beta_reasoning_item import BetaReasoningItem
    from .beta_tool_search_call_item_param import BetaToolSearchCallItemParam
    from .beta_tool_search_output_item_param import BetaToolSearchOutputItemParam
    from .beta_web_search_tool_call import BetaWebSearchToolCall

BetaItem: TypeAlias = "BetaInputMessage | BetaOutputMessage | BetaFileSearchToolCall | BetaComputerToolCall | BetaComputerCallOutputItemParam | BetaWebSearchToolCall | BetaFunctionToolCall | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaToolSearchOutputItemParam | BetaAdditionalToolsItemParam | BetaReasoningItem | BetaCompactionSummaryItemParam | BetaImageGenToolCall | BetaCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponse | BetaMCPToolCall | BetaCustomToolCallOutput | BetaCustomToolCall | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("beta_input_message", "BetaInputMessage"),
                "system": to_model("beta_input_message", "BetaInputMessage"),
                "developer": to_model("beta_input_message", "BetaInputMessage"),
                "assistant": to_model("beta_output_message", "BetaOutputMessage"),
            },
        ),
        "file_search_call": to_model("beta_file_search_tool_call", "BetaFileSearchToolCall"),
        "computer_call": to_model("beta_computer_tool_call", "BetaComputerToolCall"),
        "computer_call_output": to_model("beta_computer_call_output_item_param", "BetaComputerCallOutputItemParam"),
        "web_search_call": to_model("beta_web_search_tool_call", "BetaWebSearchToolCall"),
        "function_call": to_model("beta_function_tool_call", "BetaFunctionToolCall"),
        "function_call_output": to_model("beta_function_call_output_item_param", "BetaFunctionCallOutputItemParam"),
        "agent_message": to_model("beta_agent_message_item_param", "BetaAgentMessageItemParam"),
        "multi_agent_call": to_model("beta_multi_agent_call_item_param", "BetaMultiAgentCallItemParam"),
        "multi_agent_call_output": to_model(
            "beta_multi_agent_call_output_item_param", "BetaMultiAgentCallOutputItemParam"
        ),
        "tool_search_call": to_model("beta_tool_search_call_item_param", "BetaToolSearchCallItemParam"),
        "tool_search_output": to_model("beta_tool_search_output_item_param", "BetaToolSearchOutputItemParam"),
        "additional_tools": to_model("beta_additional_tools_item_param", "BetaAdditionalToolsItemParam"),
        "reasoning": to_model("beta_reasoning_item", "BetaReasoningItem"),
        "compaction": to_model("beta_compaction_summary_item_param", "BetaCompactionSummaryItemParam"),
        "image_generation_call": to_model("beta_image_gen_tool_call", "BetaImageGenToolCall"),
        "code_interpreter_call": to_model("beta_code_interpreter_tool_call", "BetaCodeInterpreterToolCall"),
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
        "custom_tool_call_output": to_model("beta_custom_tool_call_output", "BetaCustomToolCallOutput"),
        "custom_tool_call": to_model("beta_custom_tool_call", "BetaCustomToolCall"),
    },
    untagged=to_model("beta_input_message", "BetaInputMessage"),
)
"""Decode a value of this type."""
