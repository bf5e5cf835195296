"""`ProgramItemParam`: `ProgramItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ProgramItemParam(TypedDict, total=False):
    """`ProgramItemParam`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
