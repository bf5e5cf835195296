"""`BetaWaitParam`: `BetaWaitParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaWaitParam(TypedDict, total=False):
    """`BetaWaitParam`, as a request gives it."""

    type: Required[Literal["wait"]]
