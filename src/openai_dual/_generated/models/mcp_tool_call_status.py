"""`MCPToolCallStatus`: `MCPToolCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

MCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str
