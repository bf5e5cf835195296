"""`VideoStatus`: `VideoStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"] | str
