"""`ModifyThreadRequestToolResourcesParam`: `ModifyThreadRequestToolResources` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .modify_thread_request_tool_resources_code_interpreter_param import (
        ModifyThreadRequestToolResourcesCodeInterpreterParam,
    )
    from .modify_thread_request_tool_resources_file_search_param import ModifyThreadRequestToolResourcesFileSearchParam


class ModifyThreadRequestToolResourcesParam(TypedDict, total=False):
    """`ModifyThreadRequestToolResources`, as a request gives it."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: ModifyThreadRequestToolResourcesFileSearchParam | BaseModel
