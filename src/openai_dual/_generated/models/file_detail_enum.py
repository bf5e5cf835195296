"""`FileDetailEnum`: `FileDetailEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | str
