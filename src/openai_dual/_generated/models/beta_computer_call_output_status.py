"""`BetaComputerCallOutputStatus`: `BetaComputerCallOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed"] | str
