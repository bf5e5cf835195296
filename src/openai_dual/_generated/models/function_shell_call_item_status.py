"""`FunctionShellCallItemStatus`: `FunctionShellCallItemStatus` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
