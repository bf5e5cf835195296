"""`MessagePhase2`: `MessagePhase-2` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | str
