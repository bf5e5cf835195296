"""`CreateAssistantRequestToolResourcesParam`: `CreateAssistantRequestToolResources` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_assistant_request_tool_resources_code_interpreter_param import (
        CreateAssistantRequestToolResourcesCodeInterpreterParam,
    )
    from .create_assistant_request_tool_resources_file_search_param import (
        CreateAssistantRequestToolResourcesFileSearchParam,
    )


class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResources`, as a request gives it."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: CreateAssistantRequestToolResourcesFileSearchParam | BaseModel
