"""`FunctionShellCallOutputOutcomeParam`: `FunctionShellCallOutputOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .function_shell_call_output_exit_outcome_param import FunctionShellCallOutputExitOutcomeParam
    from .function_shell_call_output_timeout_outcome_param import FunctionShellCallOutputTimeoutOutcomeParam

FunctionShellCallOutputOutcomeParam: TypeAlias = (
    "FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam | Unknown"
)

decode = tagged(
    "type",
    {
        "timeout": to_model(
            "function_shell_call_output_timeout_outcome_param", "FunctionShellCallOutputTimeoutOutcomeParam"
        ),
        "exit": to_model("function_shell_call_output_exit_outcome_param", "FunctionShellCallOutputExitOutcomeParam"),
    },
)
"""Decode a value of this type."""
