"""`SpendLimitCurrency`: `SpendLimitCurrency` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitCurrency: TypeAlias = str | Literal["USD"]
