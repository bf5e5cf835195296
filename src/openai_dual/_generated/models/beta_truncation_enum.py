"""`BetaTruncationEnum`: `BetaTruncationEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
