"""`FunctionShellCallOutputExitOutcomeParam`: `FunctionShellCallOutputExitOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputExitOutcomeParam`, as a request gives it."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
