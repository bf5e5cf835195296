"""`FunctionShellCallStatus`: `FunctionShellCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
