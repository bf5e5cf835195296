"""`TruncationEnum`: `TruncationEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

TruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
