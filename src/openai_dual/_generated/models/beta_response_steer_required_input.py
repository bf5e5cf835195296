"""`BetaResponseSteerRequiredInput`: `BetaResponseSteerRequiredInput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_steer_required_input_apply_patch_call_output import (
        BetaResponseSteerRequiredInputApplyPatchCallOutput,
    )
    from .beta_response_steer_required_input_computer_call_output import (
        BetaResponseSteerRequiredInputComputerCallOutput,
    )
    from .beta_response_steer_required_input_custom_tool_call_output import (
        BetaResponseSteerRequiredInputCustomToolCallOutput,
    )
    from .beta_response_steer_required_input_function_call_output import (
        BetaResponseSteerRequiredInputFunctionCallOutput,
    )
    from .beta_response_steer_required_input_mcp_approval_response import (
        BetaResponseSteerRequiredInputMcpApprovalResponse,
    )
    from .beta_response_steer_required_input_shell_call_output import BetaResponseSteerRequiredInputShellCallOutput
    from .beta_response_steer_required_input_tool_search_output import BetaResponseSteerRequiredInputToolSearchOutput

BetaResponseSteerRequiredInput: TypeAlias = "BetaResponseSteerRequiredInputFunctionCallOutput | BetaResponseSteerRequiredInputCustomToolCallOutput | BetaResponseSteerRequiredInputComputerCallOutput | BetaResponseSteerRequiredInputShellCallOutput | BetaResponseSteerRequiredInputApplyPatchCallOutput | BetaResponseSteerRequiredInputToolSearchOutput | BetaResponseSteerRequiredInputMcpApprovalResponse | Unknown"

decode = tagged(
    "type",
    {
        "function_call_output": to_model(
            "beta_response_steer_required_input_function_call_output",
            "BetaResponseSteerRequiredInputFunctionCallOutput",
        ),
        "custom_tool_call_output": to_model(
            "beta_response_steer_required_input_custom_tool_call_output",
            "BetaResponseSteerRequiredInputCustomToolCallOutput",
        ),
        "computer_call_output": to_model(
            "beta_response_steer_required_input_computer_call_output",
            "BetaResponseSteerRequiredInputComputerCallOutput",
        ),
        "shell_call_output": to_model(
            "beta_response_steer_required_input_shell_call_output", "BetaResponseSteerRequiredInputShellCallOutput"
        ),
        "apply_patch_call_output": to_model(
            "beta_response_steer_required_input_apply_patch_call_output",
            "BetaResponseSteerRequiredInputApplyPatchCallOutput",
        ),
        "tool_search_output": to_model(
            "beta_response_steer_required_input_tool_search_output", "BetaResponseSteerRequiredInputToolSearchOutput"
        ),
        "mcp_approval_response": to_model(
            "beta_response_steer_required_input_mcp_approval_response",
            "BetaResponseSteerRequiredInputMcpApprovalResponse",
        ),
    },
)
"""Decode a value of this type."""
