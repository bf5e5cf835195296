"""`ToolChoiceOptions`: `ToolChoiceOptions` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | str
