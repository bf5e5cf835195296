"""`FunctionShellCallOutputStatusEnum`: `FunctionShellCallOutputStatusEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
