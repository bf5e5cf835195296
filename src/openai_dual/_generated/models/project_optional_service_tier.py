"""`ProjectOptionalServiceTier`: `ProjectOptionalServiceTier` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"] | str
