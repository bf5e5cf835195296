"""`AssistantToolsFunctionParam`: `AssistantToolsFunction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .function_object_param import FunctionObjectParam


class AssistantToolsFunctionParam(TypedDict, total=False):
    """`AssistantToolsFunction`, as a request gives it."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectParam | BaseModel]
