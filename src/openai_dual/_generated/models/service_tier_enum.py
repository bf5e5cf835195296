"""`ServiceTierEnum`: `ServiceTierEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"] | str
