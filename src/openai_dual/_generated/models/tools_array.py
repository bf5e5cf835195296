"""`ToolsArray`: `ToolsArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .tool import Tool

ToolsArray: TypeAlias = "list[Tool]"

decode = each(to_alias("tool"))
"""Decode a value of this type."""
