"""`BetaResponseStatus`: `BetaResponseStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str
