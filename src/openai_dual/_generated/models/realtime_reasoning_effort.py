"""`RealtimeReasoningEffort`: `RealtimeReasoningEffort` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"] | str
