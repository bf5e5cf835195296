"""`FunctionShellCallOutputOutcomeParam`: `FunctionShellCallOutputOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .function_shell_call_output_exit_outcome_param import FunctionShellCallOutputExitOutcomeParam
    from .function_shell_call_output_timeout_outcome_param import FunctionShellCallOutputTimeoutOutcomeParam

FunctionShellCallOutputOutcomeParam: TypeAlias = (
    "FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam"
)
