"""`TaskType`: `TaskType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

TaskType: TypeAlias = Literal["custom", "thought"] | str
