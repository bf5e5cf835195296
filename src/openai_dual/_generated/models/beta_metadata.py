"""`BetaMetadata`: `BetaMetadata` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    pass

BetaMetadata: TypeAlias = dict[str, str]
