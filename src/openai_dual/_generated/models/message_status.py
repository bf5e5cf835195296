"""`MessageStatus`: `MessageStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
