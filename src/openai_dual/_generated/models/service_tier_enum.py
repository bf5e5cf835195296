"""`ServiceTierEnum`: `ServiceTierEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"] | str
