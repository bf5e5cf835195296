"""`BetaFunctionCallItemStatus`: `BetaFunctionCallItemStatus` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
