"""`DetailEnum`: `DetailEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"] | str
