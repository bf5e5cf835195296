"""`OrderEnum`: `OrderEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderEnum: TypeAlias = Literal["asc", "desc"] | str
