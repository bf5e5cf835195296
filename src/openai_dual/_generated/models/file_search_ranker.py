"""`FileSearchRanker`: `FileSearchRanker` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"] | str
