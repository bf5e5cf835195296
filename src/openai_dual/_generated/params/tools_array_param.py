"""`ToolsArrayParam`: `ToolsArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .tool_param import ToolParam

ToolsArrayParam: TypeAlias = "Iterable[ToolParam | BaseModel]"
