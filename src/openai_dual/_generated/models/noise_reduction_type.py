"""`NoiseReductionType`: `NoiseReductionType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | str
