"""`BetaModerationInputType`: `BetaModerationInputType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationInputType: TypeAlias = Literal["text", "image"] | str
