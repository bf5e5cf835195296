"""`AgentFunctionCallStatus`: `AgentFunctionCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"] | str
