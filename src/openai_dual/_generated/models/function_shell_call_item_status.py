"""`FunctionShellCallItemStatus`: `FunctionShellCallItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
