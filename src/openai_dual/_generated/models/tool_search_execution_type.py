"""`ToolSearchExecutionType`: `ToolSearchExecutionType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchExecutionType: TypeAlias = Literal["server", "client"] | str
