"""`BetaApplyPatchCallOutputStatus`: `BetaApplyPatchCallOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"] | str
