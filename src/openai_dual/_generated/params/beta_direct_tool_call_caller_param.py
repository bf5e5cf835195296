"""`BetaDirectToolCallCallerParam`: `BetaDirectToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaDirectToolCallCallerParam(TypedDict, total=False):
    """`BetaDirectToolCallCallerParam`, as a request gives it."""

    type: Required[Literal["direct"]]
