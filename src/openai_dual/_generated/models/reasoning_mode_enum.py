"""`ReasoningModeEnum`: `ReasoningModeEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
