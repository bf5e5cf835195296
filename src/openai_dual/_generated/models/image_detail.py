"""`ImageDetail`: `ImageDetail` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | str
