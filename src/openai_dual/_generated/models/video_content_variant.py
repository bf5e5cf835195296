"""`VideoContentVariant`: `VideoContentVariant` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"] | str
