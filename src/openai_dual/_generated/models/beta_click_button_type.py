"""`BetaClickButtonType`: `BetaClickButtonType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"] | str
