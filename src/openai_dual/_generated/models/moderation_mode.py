"""`ModerationMode`: `ModerationMode` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationMode: TypeAlias = Literal["score", "block"] | str
