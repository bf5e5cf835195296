"""`BetaVectorStoreFileAttributes`: `BetaVectorStoreFileAttributes` in the description."""

from __future__ import annotations

from typing import TypeAlias

BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
