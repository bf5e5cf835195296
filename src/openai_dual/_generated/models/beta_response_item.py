"""`BetaResponseItem`: `BetaItemResource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_additional_tools import BetaAdditionalTools
    from .beta_agent_message import BetaAgentMessage
    from .beta_image_gen_tool_call import BetaImageGenToolCall
    from .beta_local_shell_tool_call import BetaLocalShellToolCall
    from .beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from .beta_mcp_approval_request import BetaMCPApprovalRequest
    from .beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from .beta_mcp_list_tools import BetaMCPListTools
    from .beta_mcp_tool_call import BetaMCPToolCall
    from .beta_multi_agent_call import BetaMultiAgentCall
    from .beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from .beta_program import BetaProgram
    from .beta_program_output import BetaProgramOutput
    from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
    from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from .beta_response_compaction_item import BetaResponseCompactionItem
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall
    from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
    from .beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
    from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
    from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
    from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
    from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
    from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch
    from .beta_response_input_message_item import BetaResponseInputMessageItem
    from .beta_response_output_message import BetaResponseOutputMessage
    from .beta_response_reasoning_item import BetaResponseReasoningItem
    from .beta_response_tool_search_call import BetaResponseToolSearchCall
    from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem

BetaResponseItem: TypeAlias = "BetaResponseInputMessageItem | BetaResponseOutputMessage | BetaResponseFileSearchToolCall | BetaResponseComputerToolCall | BetaResponseComputerToolCallOutputItem | BetaResponseFunctionWebSearch | BetaResponseFunctionToolCallItem | BetaResponseFunctionToolCallOutputItem | BetaAgentMessage | BetaMultiAgentCall | BetaMultiAgentCallOutput | BetaResponseToolSearchCall | BetaResponseToolSearchOutputItem | BetaAdditionalTools | BetaResponseReasoningItem | BetaProgram | BetaProgramOutput | BetaResponseCompactionItem | BetaImageGenToolCall | BetaResponseCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaResponseFunctionShellToolCall | BetaResponseFunctionShellToolCallOutput | BetaResponseApplyPatchToolCall | BetaResponseApplyPatchToolCallOutput | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource | BetaMCPToolCall | BetaResponseCustomToolCallItem | BetaResponseCustomToolCallOutputItem | BetaResponseConfigurationUpdateItem | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("beta_response_input_message_item", "BetaResponseInputMessageItem"),
                "system": to_model("beta_response_input_message_item", "BetaResponseInputMessageItem"),
                "developer": to_model("beta_response_input_message_item", "BetaResponseInputMessageItem"),
                "assistant": to_model("beta_response_output_message", "BetaResponseOutputMessage"),
            },
        ),
        "file_search_call": to_model("beta_response_file_search_tool_call", "BetaResponseFileSearchToolCall"),
        "computer_call": to_model("beta_response_computer_tool_call", "BetaResponseComputerToolCall"),
        "computer_call_output": to_model(
            "beta_response_computer_tool_call_output_item", "BetaResponseComputerToolCallOutputItem"
        ),
        "web_search_call": to_model("beta_response_function_web_search", "BetaResponseFunctionWebSearch"),
        "function_call": to_model("beta_response_function_tool_call_item", "BetaResponseFunctionToolCallItem"),
        "function_call_output": to_model(
            "beta_response_function_tool_call_output_item", "BetaResponseFunctionToolCallOutputItem"
        ),
        "agent_message": to_model("beta_agent_message", "BetaAgentMessage"),
        "multi_agent_call": to_model("beta_multi_agent_call", "BetaMultiAgentCall"),
        "multi_agent_call_output": to_model("beta_multi_agent_call_output", "BetaMultiAgentCallOutput"),
        "tool_search_call": to_model("beta_response_tool_search_call", "BetaResponseToolSearchCall"),
        "tool_search_output": to_model("beta_response_tool_search_output_item", "BetaResponseToolSearchOutputItem"),
        "additional_tools": to_model("beta_additional_tools", "BetaAdditionalTools"),
        "reasoning": to_model("beta_response_reasoning_item", "BetaResponseReasoningItem"),
        "program": to_model("beta_program", "BetaProgram"),
        "program_output": to_model("beta_program_output", "BetaProgramOutput"),
        "compaction": to_model("beta_response_compaction_item", "BetaResponseCompactionItem"),
        "image_generation_call": to_model("beta_image_gen_tool_call", "BetaImageGenToolCall"),
        "code_interpreter_call": to_model(
            "beta_response_code_interpreter_tool_call", "BetaResponseCodeInterpreterToolCall"
        ),
        "local_shell_call": to_model("beta_local_shell_tool_call", "BetaLocalShellToolCall"),
        "local_shell_call_output": to_model("beta_local_shell_tool_call_output", "BetaLocalShellToolCallOutput"),
        "shell_call": to_model("beta_response_function_shell_tool_call", "BetaResponseFunctionShellToolCall"),
        "shell_call_output": to_model(
            "beta_response_function_shell_tool_call_output", "BetaResponseFunctionShellToolCallOutput"
        ),
        "apply_patch_call": to_model("beta_response_apply_patch_tool_call", "BetaResponseApplyPatchToolCall"),
        "apply_patch_call_output": to_model(
            "beta_response_apply_patch_tool_call_output", "BetaResponseApplyPatchToolCallOutput"
        ),
        "mcp_list_tools": to_model("beta_mcp_list_tools", "BetaMCPListTools"),
        "mcp_approval_request": to_model("beta_mcp_approval_request", "BetaMCPApprovalRequest"),
        "mcp_approval_response": to_model("beta_mcp_approval_response_resource", "BetaMCPApprovalResponseResource"),
        "mcp_call": to_model("beta_mcp_tool_call", "BetaMCPToolCall"),
        "custom_tool_call": to_model("beta_response_custom_tool_call_item", "BetaResponseCustomToolCallItem"),
        "custom_tool_call_output": to_model(
            "beta_response_custom_tool_call_output_item", "BetaResponseCustomToolCallOutputItem"
        ),
        "configuration_update": to_model(
            "beta_response_configuration_update_item", "BetaResponseConfigurationUpdateItem"
        ),
    },
)
"""Decode a value of this type."""
