"""`BetaProgramToolCallCallerParam`: `BetaProgramToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaProgramToolCallCallerParam(TypedDict, total=False):
    """`BetaProgramToolCallCallerParam`, as a request gives it."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
