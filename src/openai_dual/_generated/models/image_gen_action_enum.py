"""`ImageGenActionEnum`: `ImageGenActionEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | str
