"""`TaskType`: `TaskType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskType: TypeAlias = Literal["custom", "thought"] | str
