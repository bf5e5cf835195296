"""`ItemParam`: `Item` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .additional_tools_item_param import AdditionalToolsItemParam
    from .apply_patch_tool_call_item_param import ApplyPatchToolCallItemParam
    from .apply_patch_tool_call_output_item_param import ApplyPatchToolCallOutputItemParam
    from .computer_call_output_item_param import ComputerCallOutputItemParam
    from .function_call_output_item_param import FunctionCallOutputItemParam
    from .function_shell_call_item_param import FunctionShellCallItemParam
    from .function_shell_call_output_item_param import FunctionShellCallOutputItemParam
    from .image_gen_tool_call_param import ImageGenToolCallParam
    from .input_message_param import InputMessageParam
    from .local_shell_tool_call_output_param import LocalShellToolCallOutputParam
    from .local_shell_tool_call_param import LocalShellToolCallParam
    from .mcp_approval_request_param import MCPApprovalRequestParam
    from .mcp_approval_response_param import MCPApprovalResponseParam
    from .mcp_list_tools_param import MCPListToolsParam
    from .mcp_tool_call_param import MCPToolCallParam
    from .response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
    from .response_compaction_item_param_param import ResponseCompactionItemParamParam
    from .response_computer_tool_call_param import ResponseComputerToolCallParam
    from .response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
    from .response_custom_tool_call_param import ResponseCustomToolCallParam
    from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
    from .response_function_tool_call_param import ResponseFunctionToolCallParam
    from .response_function_web_search_param import ResponseFunctionWebSearchParam
    from .response_output_message_param import ResponseOutputMessageParam
    from .response_reasoning_item_param import ResponseReasoningItemParam
    from .response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
    from .tool_search_call_item_param import ToolSearchCallItemParam

ItemParam: TypeAlias = "InputMessageParam | ResponseOutputMessageParam | ResponseFileSearchToolCallParam | ResponseComputerToolCallParam | ComputerCallOutputItemParam | ResponseFunctionWebSearchParam | ResponseFunctionToolCallParam | FunctionCallOutputItemParam | ToolSearchCallItemParam | ResponseToolSearchOutputItemParamParam | AdditionalToolsItemParam | ResponseReasoningItemParam | ResponseCompactionItemParamParam | ImageGenToolCallParam | ResponseCodeInterpreterToolCallParam | LocalShellToolCallParam | LocalShellToolCallOutputParam | FunctionShellCallItemParam | FunctionShellCallOutputItemParam | ApplyPatchToolCallItemParam | ApplyPatchToolCallOutputItemParam | MCPListToolsParam | MCPApprovalRequestParam | MCPApprovalResponseParam | MCPToolCallParam | ResponseCustomToolCallOutputParam | ResponseCustomToolCallParam"
