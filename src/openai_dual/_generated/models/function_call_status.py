"""`FunctionCallStatus`: `FunctionCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
