"""`BetaApplyPatchCallStatusParam`: `BetaApplyPatchCallStatusParam` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"] | str
