"""`FunctionCallItemStatus`: `FunctionCallItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
