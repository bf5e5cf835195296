"""`ClientToolCallStatus`: `ClientToolCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
