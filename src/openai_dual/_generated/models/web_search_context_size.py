"""`WebSearchContextSize`: `WebSearchContextSize` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"] | str
