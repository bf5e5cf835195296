"""`BetaNamespaceToolParam`: `BetaNamespaceToolParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_function_tool_param2 import BetaFunctionToolParam2


class BetaNamespaceToolParam(TypedDict, total=False):
    """`BetaNamespaceToolParam`, as a request gives it."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[BetaFunctionToolParam2 | BetaCustomToolParam | BaseModel]]
