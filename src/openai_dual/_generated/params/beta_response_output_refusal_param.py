"""`BetaResponseOutputRefusalParam`: `BetaRefusalContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """`BetaRefusalContent`, as a request gives it."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
