"""`NoiseReductionType`: `NoiseReductionType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | str
