"""`BetaApplyPatchCallStatus`: `BetaApplyPatchCallStatus` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
