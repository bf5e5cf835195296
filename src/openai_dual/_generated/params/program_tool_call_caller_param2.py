"""`ProgramToolCallCallerParam2`: `ProgramToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ProgramToolCallCallerParam2(TypedDict, total=False):
    """`ProgramToolCallCaller`, as a request gives it."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
