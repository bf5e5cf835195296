"""`AssistantToolsFileSearchParam`: `AssistantToolsFileSearch` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .assistant_tools_file_search_file_search_param import AssistantToolsFileSearchFileSearchParam


class AssistantToolsFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearch`, as a request gives it."""

    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchParam | BaseModel
