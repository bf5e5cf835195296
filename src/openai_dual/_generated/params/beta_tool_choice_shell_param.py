"""`BetaToolChoiceShellParam`: `BetaSpecificFunctionShellParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaToolChoiceShellParam(TypedDict, total=False):
    """`BetaSpecificFunctionShellParam`, as a request gives it."""

    type: Required[Literal["shell"]]
