"""`MessagePhase2`: `MessagePhase-2` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | str
