"""`BetaProgramOutputItemStatus`: `BetaProgramOutputItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"] | str
