"""`CreateThreadAndRunRequestToolResourcesParam`: `CreateThreadAndRunRequestToolResources` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_thread_and_run_request_tool_resources_code_interpreter_param import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterParam,
    )
    from .create_thread_and_run_request_tool_resources_file_search_param import (
        CreateThreadAndRunRequestToolResourcesFileSearchParam,
    )


class CreateThreadAndRunRequestToolResourcesParam(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResources`, as a request gives it."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchParam | BaseModel
