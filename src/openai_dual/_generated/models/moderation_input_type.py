"""`ModerationInputType`: `ModerationInputType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputType: TypeAlias = Literal["text", "image"] | str
