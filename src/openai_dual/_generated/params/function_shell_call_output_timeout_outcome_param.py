"""`FunctionShellCallOutputTimeoutOutcomeParam`: `FunctionShellCallOutputTimeoutOutcomeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    """`FunctionShellCallOutputTimeoutOutcomeParam`, as a request gives it."""

    type: Required[Literal["timeout"]]
