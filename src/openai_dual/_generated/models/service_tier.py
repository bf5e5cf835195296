"""`ServiceTier`: `ServiceTierResponses` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str
