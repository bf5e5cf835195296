"""`BetaPersonalityEnum`: `BetaPersonalityEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
