"""`FunctionObjectParam`: `FunctionObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .function_parameters import FunctionParameters


class FunctionObjectParam(TypedDict, total=False):
    """`FunctionObject`, as a request gives it."""

    description: str
    name: Required[str]
    parameters: FunctionParameters | BaseModel
    strict: bool | None
