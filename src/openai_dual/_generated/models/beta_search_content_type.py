"""`BetaSearchContentType`: `BetaSearchContentType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContentType: TypeAlias = Literal["text", "image"] | str
