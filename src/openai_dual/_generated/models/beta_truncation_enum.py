"""`BetaTruncationEnum`: `BetaTruncationEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
