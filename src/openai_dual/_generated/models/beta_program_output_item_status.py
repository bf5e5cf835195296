"""`BetaProgramOutputItemStatus`: `BetaProgramOutputItemStatus` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"] | str
