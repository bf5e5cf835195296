"""`BetaModerationMode`: `BetaModerationMode` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationMode: TypeAlias = Literal["score", "block"] | str
