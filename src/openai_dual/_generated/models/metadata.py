"""`Metadata`: `Metadata` in the description."""

from __future__ import annotations

from typing import TypeAlias

Metadata: TypeAlias = dict[str, str]
