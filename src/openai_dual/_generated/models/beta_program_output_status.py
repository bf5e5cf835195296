"""`BetaProgramOutputStatus`: `BetaProgramOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"] | str
