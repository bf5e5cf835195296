"""`BetaVectorStoreFileAttributes`: `BetaVectorStoreFileAttributes` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    pass

BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
