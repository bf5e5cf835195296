"""`BetaItemParam`: `BetaItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_additional_tools_item_param import BetaAdditionalToolsItemParam
    from .beta_agent_message_item_param import BetaAgentMessageItemParam
    from .beta_apply_patch_tool_call_item_param import BetaApplyPatchToolCallItemParam
    from .beta_apply_patch_tool_call_output_item_param import BetaApplyPatchToolCallOutputItemParam
    from .beta_computer_call_output_item_param import BetaComputerCallOutputItemParam
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParam
    from .beta_function_shell_call_item_param import BetaFunctionShellCallItemParam
    from .beta_function_shell_call_output_item_param import BetaFunctionShellCallOutputItemParam
    from .beta_image_gen_tool_call_param import BetaImageGenToolCallParam
    from .beta_input_message_param import BetaInputMessageParam
    from .beta_local_shell_tool_call_output_param import BetaLocalShellToolCallOutputParam
    from .beta_local_shell_tool_call_param import BetaLocalShellToolCallParam
    from .beta_mcp_approval_request_param import BetaMCPApprovalRequestParam
    from .beta_mcp_approval_response_param import BetaMCPApprovalResponseParam
    from .beta_mcp_list_tools_param import BetaMCPListToolsParam
    from .beta_mcp_tool_call_param import BetaMCPToolCallParam
    from .beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam
    from .beta_multi_agent_call_output_item_param import BetaMultiAgentCallOutputItemParam
    from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
    from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
    from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
    from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
    from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
    from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
    from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
    from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
    from .beta_response_output_message_param import BetaResponseOutputMessageParam
    from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam
    from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
    from .beta_tool_search_call_item_param import BetaToolSearchCallItemParam

BetaItemParam: TypeAlias = "BetaInputMessageParam | BetaResponseOutputMessageParam | BetaResponseFileSearchToolCallParam | BetaResponseComputerToolCallParam | BetaComputerCallOutputItemParam | BetaResponseFunctionWebSearchParam | BetaResponseFunctionToolCallParam | BetaFunctionCallOutputItemParam | BetaAgentMessageItemParam | BetaMultiAgentCallItemParam | BetaMultiAgentCallOutputItemParam | BetaToolSearchCallItemParam | BetaResponseToolSearchOutputItemParamParam | BetaAdditionalToolsItemParam | BetaResponseReasoningItemParam | BetaResponseCompactionItemParamParam | BetaImageGenToolCallParam | BetaResponseCodeInterpreterToolCallParam | BetaLocalShellToolCallParam | BetaLocalShellToolCallOutputParam | BetaFunctionShellCallItemParam | BetaFunctionShellCallOutputItemParam | BetaApplyPatchToolCallItemParam | BetaApplyPatchToolCallOutputItemParam | BetaMCPListToolsParam | BetaMCPApprovalRequestParam | BetaMCPApprovalResponseParam | BetaMCPToolCallParam | BetaResponseCustomToolCallOutputParam | BetaResponseCustomToolCallParam"
