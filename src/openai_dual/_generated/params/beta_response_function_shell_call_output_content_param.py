"""`BetaResponseFunctionShellCallOutputContentParam`: `BetaFunctionShellCallOutputContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_function_shell_call_output_outcome_param import BetaFunctionShellCallOutputOutcomeParam


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputContentParam`, as a request gives it."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[BetaFunctionShellCallOutputOutcomeParam | BaseModel]
