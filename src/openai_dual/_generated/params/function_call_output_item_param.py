"""`FunctionCallOutputItemParam`: `FunctionCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_call_item_status import FunctionCallItemStatus
    from .response_input_file_content_param import ResponseInputFileContentParam
    from .response_input_image_content_param import ResponseInputImageContentParam
    from .response_input_text_content_param import ResponseInputTextContentParam
    from .tool_call_caller_param import ToolCallCallerParam


class FunctionCallOutputItemParam(TypedDict, total=False):
    """`FunctionCallOutputItemParam`, as a request gives it."""

    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Iterable[
            ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam | BaseModel
        ]
    ]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParam | BaseModel | None
    status: FunctionCallItemStatus | None
