"""`BetaClickButtonType`: `BetaClickButtonType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"] | str
