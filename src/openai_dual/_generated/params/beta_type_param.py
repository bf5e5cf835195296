"""`BetaTypeParam`: `BetaTypeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaTypeParam(TypedDict, total=False):
    """`BetaTypeParam`, as a request gives it."""

    type: Required[Literal["type"]]
    text: Required[str]
