"""`DirectToolCallCallerParam`: `DirectToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class DirectToolCallCallerParam(TypedDict, total=False):
    """`DirectToolCallCallerParam`, as a request gives it."""

    type: Required[Literal["direct"]]
