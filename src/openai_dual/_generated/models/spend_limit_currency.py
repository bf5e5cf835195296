"""`SpendLimitCurrency`: `SpendLimitCurrency` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

SpendLimitCurrency: TypeAlias = str | Literal["USD"]
