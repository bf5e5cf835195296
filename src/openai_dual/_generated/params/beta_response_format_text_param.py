"""`BetaResponseFormatTextParam`: `BetaResponseFormatText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaResponseFormatTextParam(TypedDict, total=False):
    """`BetaResponseFormatText`, as a request gives it."""

    type: Required[Literal["text"]]
