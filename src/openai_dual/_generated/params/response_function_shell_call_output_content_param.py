"""`ResponseFunctionShellCallOutputContentParam`: `FunctionShellCallOutputContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParam


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """`FunctionShellCallOutputContentParam`, as a request gives it."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[FunctionShellCallOutputOutcomeParam | BaseModel]
