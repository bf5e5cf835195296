"""`FileDetailEnum`: `FileDetailEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | str
