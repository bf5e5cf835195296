"""`BetaDirectToolCallCallerParam2`: `BetaDirectToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaDirectToolCallCallerParam2(TypedDict, total=False):
    """`BetaDirectToolCallCaller`, as a request gives it."""

    type: Required[Literal["direct"]]
