"""`SpendLimitInterval`: `SpendLimitInterval` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitInterval: TypeAlias = str | Literal["month"]
