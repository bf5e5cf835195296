"""`CreateMessageRequestAttachmentsItemParam`: `CreateMessageRequestAttachmentsItem` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .assistant_tools_file_search_type_only_param import AssistantToolsFileSearchTypeOnlyParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam


class CreateMessageRequestAttachmentsItemParam(TypedDict, total=False):
    """`CreateMessageRequestAttachmentsItem`, as a request gives it."""

    file_id: str
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchTypeOnlyParam | BaseModel]
