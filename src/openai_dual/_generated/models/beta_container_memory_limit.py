"""`BetaContainerMemoryLimit`: `BetaContainerMemoryLimit` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
