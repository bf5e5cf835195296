"""`BetaMessageStatus`: `BetaMessageStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
