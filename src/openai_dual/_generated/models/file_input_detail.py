"""`FileInputDetail`: `FileInputDetail` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileInputDetail: TypeAlias = Literal["auto", "low", "high"] | str
