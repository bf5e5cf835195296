"""`ProgramOutputStatus`: `ProgramOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"] | str
