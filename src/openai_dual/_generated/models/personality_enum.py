"""`PersonalityEnum`: `PersonalityEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
