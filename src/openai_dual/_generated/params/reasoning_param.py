"""`ReasoningParam`: `Reasoning` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.reasoning_mode_enum import ReasoningModeEnum


class ReasoningParam(TypedDict, total=False):
    """`Reasoning`, as a request gives it."""

    mode: ReasoningModeEnum
    effort: ReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
