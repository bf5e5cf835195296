"""`ApplyPatchCallStatusParam`: `ApplyPatchCallStatusParam` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"] | str
