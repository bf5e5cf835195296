"""`AgentOutputItemStatus`: `AgentOutputItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
