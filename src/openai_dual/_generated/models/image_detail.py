"""`ImageDetail`: `ImageDetail` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | str
