"""`BetaMetadata`: `BetaMetadata` in the description."""

from __future__ import annotations

from typing import TypeAlias

BetaMetadata: TypeAlias = dict[str, str]
