"""`CustomTextFormatParam`: `CustomTextFormatParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CustomTextFormatParam(TypedDict, total=False):
    """`CustomTextFormatParam`, as a request gives it."""

    type: Required[Literal["text"]]
