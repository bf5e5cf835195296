"""`ToolSearchExecutionType`: `ToolSearchExecutionType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ToolSearchExecutionType: TypeAlias = Literal["server", "client"] | str
