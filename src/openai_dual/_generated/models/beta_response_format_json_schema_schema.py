"""`BetaResponseFormatJsonSchemaSchema`: `BetaResponseFormatJsonSchemaSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    pass

BetaResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
