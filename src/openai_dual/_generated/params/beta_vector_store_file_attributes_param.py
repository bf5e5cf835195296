"""`BetaVectorStoreFileAttributesParam`: `BetaVectorStoreFileAttributes` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


BetaVectorStoreFileAttributesParam: TypeAlias = "Mapping[str, str | float | bool]"
