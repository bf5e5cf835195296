"""`BetaReasoningParam`: `BetaReasoning` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.beta_reasoning_effort import BetaReasoningEffort
    from ..models.beta_reasoning_mode_enum import BetaReasoningModeEnum


class BetaReasoningParam(TypedDict, total=False):
    """`BetaReasoning`, as a request gives it."""

    mode: BetaReasoningModeEnum
    effort: BetaReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
