"""`BetaCustomTextFormatParam`: `BetaCustomTextFormatParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaCustomTextFormatParam(TypedDict, total=False):
    """`BetaCustomTextFormatParam`, as a request gives it."""

    type: Required[Literal["text"]]
