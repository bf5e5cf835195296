"""`InputFidelity`: `InputFidelity` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"] | str
