"""`Verbosity`: `Verbosity` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

Verbosity: TypeAlias = Literal["low", "medium", "high"] | str
