"""`ToolChoiceShellParam`: `SpecificFunctionShellParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ToolChoiceShellParam(TypedDict, total=False):
    """`SpecificFunctionShellParam`, as a request gives it."""

    type: Required[Literal["shell"]]
