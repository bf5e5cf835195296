"""`BetaMCPToolCallStatus`: `BetaMCPToolCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str
