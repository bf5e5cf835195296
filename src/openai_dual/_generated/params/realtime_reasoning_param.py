"""`RealtimeReasoningParam`: `RealtimeReasoning` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.realtime_reasoning_effort import RealtimeReasoningEffort


class RealtimeReasoningParam(TypedDict, total=False):
    """`RealtimeReasoning`, as a request gives it."""

    effort: RealtimeReasoningEffort
