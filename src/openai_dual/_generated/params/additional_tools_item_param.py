"""`AdditionalToolsItemParam`: `AdditionalToolsItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .tool_param import ToolParam


class AdditionalToolsItemParam(TypedDict, total=False):
    """`AdditionalToolsItemParam`, as a request gives it."""

    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam | BaseModel]]
