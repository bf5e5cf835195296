"""`BetaCodeInterpreterToolParam`: `BetaCodeInterpreterTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """`BetaCodeInterpreterTool`, as a request gives it."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | BetaAutoCodeInterpreterToolParam | BaseModel]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
