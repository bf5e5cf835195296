"""`NamespaceToolParam`: `NamespaceToolParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .custom_tool_param import CustomToolParam
    from .function_tool_param import FunctionToolParam


class NamespaceToolParam(TypedDict, total=False):
    """`NamespaceToolParam`, as a request gives it."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[FunctionToolParam | CustomToolParam | BaseModel]]
