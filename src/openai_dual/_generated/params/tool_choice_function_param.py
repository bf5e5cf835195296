"""`ToolChoiceFunctionParam`: `ToolChoiceFunction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ToolChoiceFunctionParam(TypedDict, total=False):
    """`ToolChoiceFunction`, as a request gives it."""

    type: Required[Literal["function"]]
    name: Required[str]
