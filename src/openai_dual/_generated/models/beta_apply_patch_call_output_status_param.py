"""`BetaApplyPatchCallOutputStatusParam`: `BetaApplyPatchCallOutputStatusParam` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"] | str
