"""`BetaProgramToolCallCallerParam2`: `BetaProgramToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaProgramToolCallCallerParam2(TypedDict, total=False):
    """`BetaProgramToolCallCaller`, as a request gives it."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
