"""`MessagePhase`: `MessagePhase` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
