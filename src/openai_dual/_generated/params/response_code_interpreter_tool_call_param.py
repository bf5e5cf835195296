"""`ResponseCodeInterpreterToolCallParam`: `CodeInterpreterToolCall` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .code_interpreter_output_image2_param import CodeInterpreterOutputImage2Param
    from .code_interpreter_output_logs_param import CodeInterpreterOutputLogsParam


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`CodeInterpreterToolCall`, as a request gives it."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[CodeInterpreterOutputLogsParam | CodeInterpreterOutputImage2Param | BaseModel] | None]
