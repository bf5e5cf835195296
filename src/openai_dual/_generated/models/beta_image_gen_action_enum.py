"""`BetaImageGenActionEnum`: `BetaImageGenActionEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | str
