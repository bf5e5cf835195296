"""`BetaImageGenActionEnum`: `BetaImageGenActionEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | str
