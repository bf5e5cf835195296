"""`WaitParam`: `WaitParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class WaitParam(TypedDict, total=False):
    """`WaitParam`, as a request gives it."""

    type: Required[Literal["wait"]]
