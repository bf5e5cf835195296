"""`BetaFunctionShellCallOutputOutcomeParam`: `BetaFunctionShellCallOutputOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_function_shell_call_output_exit_outcome_param import BetaFunctionShellCallOutputExitOutcomeParam
    from .beta_function_shell_call_output_timeout_outcome_param import BetaFunctionShellCallOutputTimeoutOutcomeParam

BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    "BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam | Unknown"
)

decode = tagged(
    "type",
    {
        "timeout": to_model(
            "beta_function_shell_call_output_timeout_outcome_param", "BetaFunctionShellCallOutputTimeoutOutcomeParam"
        ),
        "exit": to_model(
            "beta_function_shell_call_output_exit_outcome_param", "BetaFunctionShellCallOutputExitOutcomeParam"
        ),
    },
)
"""Decode a value of this type."""
