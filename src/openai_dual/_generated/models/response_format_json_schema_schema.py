"""`ResponseFormatJsonSchemaSchema`: `ResponseFormatJsonSchemaSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    pass

ResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
