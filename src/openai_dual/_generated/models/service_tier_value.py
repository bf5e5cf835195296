"""`ServiceTierValue`: `ServiceTier` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierValue: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | str
