"""`VectorStoreFileAttributes`: `VectorStoreFileAttributes` in the description."""

from __future__ import annotations

from typing import TypeAlias

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
