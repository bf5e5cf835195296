"""`ImageGenActionEnum`: `ImageGenActionEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | str
