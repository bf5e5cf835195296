"""`BetaResponseFormatJsonSchemaSchema`: `BetaResponseFormatJsonSchemaSchema` in the description."""

from __future__ import annotations

from typing import Any, TypeAlias

BetaResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
