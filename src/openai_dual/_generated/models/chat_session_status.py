"""`ChatSessionStatus`: `ChatSessionStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"] | str
