"""`ToolChoiceCustomParam`: `ToolChoiceCustom` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ToolChoiceCustomParam(TypedDict, total=False):
    """`ToolChoiceCustom`, as a request gives it."""

    type: Required[Literal["custom"]]
    name: Required[str]
