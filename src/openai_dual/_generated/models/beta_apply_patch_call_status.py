"""`BetaApplyPatchCallStatus`: `BetaApplyPatchCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
