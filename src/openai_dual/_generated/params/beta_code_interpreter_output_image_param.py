"""`BetaCodeInterpreterOutputImageParam`: `BetaCodeInterpreterOutputImage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaCodeInterpreterOutputImageParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputImage`, as a request gives it."""

    type: Required[Literal["image"]]
    url: Required[str]
