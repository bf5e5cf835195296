"""`BetaRankerVersionType`: `BetaRankerVersionType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"] | str
