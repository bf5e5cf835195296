"""`ApplyPatchCallOutputStatus`: `ApplyPatchCallOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"] | str
