"""`VideoStatus`: `VideoStatus` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"] | str
