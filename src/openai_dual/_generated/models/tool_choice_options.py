"""`ToolChoiceOptions`: `ToolChoiceOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | str
