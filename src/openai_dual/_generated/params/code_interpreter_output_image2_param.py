"""`CodeInterpreterOutputImage2Param`: `CodeInterpreterOutputImage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CodeInterpreterOutputImage2Param(TypedDict, total=False):
    """`CodeInterpreterOutputImage`, as a request gives it."""

    type: Required[Literal["image"]]
    url: Required[str]
