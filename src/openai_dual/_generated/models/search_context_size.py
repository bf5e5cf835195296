"""`SearchContextSize`: `SearchContextSize` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSize: TypeAlias = Literal["low", "medium", "high"] | str
