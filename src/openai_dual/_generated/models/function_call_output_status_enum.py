"""`FunctionCallOutputStatusEnum`: `FunctionCallOutputStatusEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
