"""`BetaItemField`: `BetaItemField` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .beta_additional_tools import BetaAdditionalTools
    from .beta_agent_message import BetaAgentMessage
    from .beta_apply_patch_tool_call import BetaApplyPatchToolCall
    from .beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput
    from .beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from .beta_compaction_body import BetaCompactionBody
    from .beta_computer_tool_call import BetaComputerToolCall
    from .beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource
    from .beta_custom_tool_call import BetaCustomToolCall
    from .beta_custom_tool_call_output import BetaCustomToolCallOutput
    from .beta_file_search_tool_call import BetaFileSearchToolCall
    from .beta_function_shell_call import BetaFunctionShellCall
    from .beta_function_shell_call_output import BetaFunctionShellCallOutput
    from .beta_function_tool_call import BetaFunctionToolCall
    from .beta_function_tool_call_output import BetaFunctionToolCallOutput
    from .beta_image_gen_tool_call import BetaImageGenToolCall
    from .beta_local_shell_tool_call import BetaLocalShellToolCall
    from .beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from .beta_mcp_approval_request import BetaMCPApprovalRequest
    from .beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from .beta_mcp_list_tools import BetaMCPListTools
    from .beta_mcp_tool_call import BetaMCPToolCall
    from .beta_message import BetaMessage
    from .beta_multi_agent_call import BetaMultiAgentCall
    from .beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from .beta_program import BetaProgram
    from .beta_program_output import BetaProgramOutput
    from .beta_reasoning_item import BetaReasoningItem
    from .beta_tool_search_call import BetaToolSearchCall
    from .beta_tool_search_output import BetaToolSearchOutput
    from .beta_web_search_tool_call import BetaWebSearchToolCall

BetaItemField: TypeAlias = "BetaMessage | BetaProgram | BetaProgramOutput | BetaFunctionToolCall | BetaMultiAgentCall | BetaMultiAgentCallOutput | BetaToolSearchCall | BetaToolSearchOutput | BetaAdditionalTools | BetaAgentMessage | BetaFunctionToolCallOutput | BetaFileSearchToolCall | BetaWebSearchToolCall | BetaImageGenToolCall | BetaComputerToolCall | BetaComputerToolCallOutputResource | BetaReasoningItem | BetaCompactionBody | BetaCodeInterpreterToolCall | BetaLocalShellToolCall | BetaLocalShellToolCallOutput | BetaFunctionShellCall | BetaFunctionShellCallOutput | BetaApplyPatchToolCall | BetaApplyPatchToolCallOutput | BetaMCPListTools | BetaMCPApprovalRequest | BetaMCPApprovalResponseResource | BetaMCPToolCall | BetaCustomToolCall | BetaCustomToolCallOutput | Unknown"

decode = tagged(
    "type",
    {
        "message": to_model("beta_message", "BetaMessage"),
        "program": to_model("beta_program", "BetaProgram"),
        "program_output": to_model("beta_program_output", "BetaProgramOutput"),
        "function_call": to_model("beta_function_tool_call", "BetaFunctionToolCall"),
        "multi_agent_call": to_model("beta_multi_agent_call", "BetaMultiAgentCall"),
        "multi_agent_call_output": to_model("beta_multi_agent_call_output", "BetaMultiAgentCallOutput"),
        "tool_search_call": to_model("beta_tool_search_call", "BetaToolSearchCall"),
        "tool_search_output": to_model("beta_tool_search_output", "BetaToolSearchOutput"),
        "additional_tools": to_model("beta_additional_tools", "BetaAdditionalTools"),
        "agent_message": to_model("beta_agent_message", "BetaAgentMessage"),
        "function_call_output": to_model("beta_function_tool_call_output", "BetaFunctionToolCallOutput"),
        "file_search_call": to_model("beta_file_search_tool_call", "BetaFileSearchToolCall"),
        "web_search_call": to_model("beta_web_search_tool_call", "BetaWebSearchToolCall"),
        "image_generation_call": to_model("beta_image_gen_tool_call", "BetaImageGenToolCall"),
        "computer_call": to_model("beta_computer_tool_call", "BetaComputerToolCall"),
        "computer_call_output": to_model(
            "beta_computer_tool_call_output_resource", "BetaComputerToolCallOutputResource"
        ),
        "reasoning": to_model("beta_reasoning_item", "BetaReasoningItem"),
        "compaction": to_model("beta_compaction_body", "BetaCompactionBody"),
        "code_interpreter_call": to_model("beta_code_interpreter_tool_call", "BetaCodeInterpreterToolCall"),
        "local_shell_call": to_model("beta_local_shell_tool_call", "BetaLocalShellToolCall"),
        "local_shell_call_output": to_model("beta_local_shell_tool_call_output", "BetaLocalShellToolCallOutput"),
        "shell_call": to_model("beta_function_shell_call", "BetaFunctionShellCall"),
        "shell_call_output": to_model("beta_function_shell_call_output", "BetaFunctionShellCallOutput"),
        "apply_patch_call": to_model("beta_apply_patch_tool_call", "BetaApplyPatchToolCall"),
        "apply_patch_call_output": to_model("beta_apply_patch_tool_call_output", "BetaApplyPatchToolCallOutput"),
        "mcp_list_tools": to_model("beta_mcp_list_tools", "BetaMCPListTools"),
        "mcp_approval_request": to_model("beta_mcp_approval_request", "BetaMCPApprovalRequest"),
        "mcp_approval_response": to_model("beta_mcp_approval_response_resource", "BetaMCPApprovalResponseResource"),
        "mcp_call": to_model("beta_mcp_tool_call", "BetaMCPToolCall"),
        "custom_tool_call": to_model("beta_custom_tool_call", "BetaCustomToolCall"),
        "custom_tool_call_output": to_model("beta_custom_tool_call_output", "BetaCustomToolCallOutput"),
    },
)
"""Decode a value of this type."""
