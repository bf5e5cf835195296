"""`BetaContainerMemoryLimit`: `BetaContainerMemoryLimit` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
