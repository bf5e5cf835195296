"""`RunStatus`: `RunStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStatus: TypeAlias = (
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    | str
)
