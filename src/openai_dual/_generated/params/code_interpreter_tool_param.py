"""`CodeInterpreterToolParam`: `AssistantToolsCode` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CodeInterpreterToolParam(TypedDict, total=False):
    """`AssistantToolsCode`, as a request gives it."""

    type: Required[Literal["code_interpreter"]]
