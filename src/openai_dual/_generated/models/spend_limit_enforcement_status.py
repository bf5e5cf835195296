"""`SpendLimitEnforcementStatus`: `SpendLimitEnforcementStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitEnforcementStatus: TypeAlias = str | Literal["inactive", "enforcing"]
