"""`BetaToolsArrayParam`: `BetaToolsArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .beta_tool_param import BetaToolParam

BetaToolsArrayParam: TypeAlias = "Iterable[BetaToolParam | BaseModel]"
