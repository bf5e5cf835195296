"""`TruncationEnum`: `TruncationEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

TruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
