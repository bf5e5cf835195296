"""`ResponseFormatJsonSchemaSchema`: `ResponseFormatJsonSchemaSchema` in the description."""

from __future__ import annotations

from typing import Any, TypeAlias

ResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
