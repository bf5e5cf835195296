"""`BetaFunctionShellCallOutputExitOutcomeParam`: `BetaFunctionShellCallOutputExitOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputExitOutcomeParam`, as a request gives it."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
