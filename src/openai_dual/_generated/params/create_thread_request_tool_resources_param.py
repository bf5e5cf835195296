"""`CreateThreadRequestToolResourcesParam`: `CreateThreadRequestToolResources` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_thread_request_tool_resources_code_interpreter_param import (
        CreateThreadRequestToolResourcesCodeInterpreterParam,
    )
    from .create_thread_request_tool_resources_file_search_param import CreateThreadRequestToolResourcesFileSearchParam


class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """`CreateThreadRequestToolResources`, as a request gives it."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: CreateThreadRequestToolResourcesFileSearchParam | BaseModel
