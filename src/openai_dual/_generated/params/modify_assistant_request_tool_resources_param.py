"""`ModifyAssistantRequestToolResourcesParam`: `ModifyAssistantRequestToolResources` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .modify_assistant_request_tool_resources_code_interpreter_param import (
        ModifyAssistantRequestToolResourcesCodeInterpreterParam,
    )
    from .modify_assistant_request_tool_resources_file_search_param import (
        ModifyAssistantRequestToolResourcesFileSearchParam,
    )


class ModifyAssistantRequestToolResourcesParam(TypedDict, total=False):
    """`ModifyAssistantRequestToolResources`, as a request gives it."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: ModifyAssistantRequestToolResourcesFileSearchParam | BaseModel
