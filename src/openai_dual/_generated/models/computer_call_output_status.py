"""`ComputerCallOutputStatus`: `ComputerCallOutputStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed"] | str
