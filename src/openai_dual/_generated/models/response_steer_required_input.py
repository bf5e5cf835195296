"""`ResponseSteerRequiredInput`: `ResponseSteerRequiredInput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_steer_required_input_apply_patch_call_output import ResponseSteerRequiredInputApplyPatchCallOutput
    from .response_steer_required_input_computer_call_output import ResponseSteerRequiredInputComputerCallOutput
    from .response_steer_required_input_custom_tool_call_output import ResponseSteerRequiredInputCustomToolCallOutput
    from .response_steer_required_input_function_call_output import ResponseSteerRequiredInputFunctionCallOutput
    from .response_steer_required_input_mcp_approval_response import ResponseSteerRequiredInputMcpApprovalResponse
    from .response_steer_required_input_shell_call_output import ResponseSteerRequiredInputShellCallOutput
    from .response_steer_required_input_tool_search_output import ResponseSteerRequiredInputToolSearchOutput

ResponseSteerRequiredInput: TypeAlias = "ResponseSteerRequiredInputFunctionCallOutput | ResponseSteerRequiredInputCustomToolCallOutput | ResponseSteerRequiredInputComputerCallOutput | ResponseSteerRequiredInputShellCallOutput | ResponseSteerRequiredInputApplyPatchCallOutput | ResponseSteerRequiredInputToolSearchOutput | ResponseSteerRequiredInputMcpApprovalResponse | Unknown"

decode = tagged(
    "type",
    {
        "function_call_output": to_model(
            "response_steer_required_input_function_call_output", "ResponseSteerRequiredInputFunctionCallOutput"
        ),
        "custom_tool_call_output": to_model(
            "response_steer_required_input_custom_tool_call_output", "ResponseSteerRequiredInputCustomToolCallOutput"
        ),
        "computer_call_output": to_model(
            "response_steer_required_input_computer_call_output", "ResponseSteerRequiredInputComputerCallOutput"
        ),
        "shell_call_output": to_model(
            "response_steer_required_input_shell_call_output", "ResponseSteerRequiredInputShellCallOutput"
        ),
        "apply_patch_call_output": to_model(
            "response_steer_required_input_apply_patch_call_output", "ResponseSteerRequiredInputApplyPatchCallOutput"
        ),
        "tool_search_output": to_model(
            "response_steer_required_input_tool_search_output", "ResponseSteerRequiredInputToolSearchOutput"
        ),
        "mcp_approval_response": to_model(
            "response_steer_required_input_mcp_approval_response", "ResponseSteerRequiredInputMcpApprovalResponse"
        ),
    },
)
"""Decode a value of this type."""
