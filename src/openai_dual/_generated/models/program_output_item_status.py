"""`ProgramOutputItemStatus`: `ProgramOutputItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"] | str
