"""`ResponseFunctionWebSearchParam`: `WebSearchToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .web_search_action_find_param import WebSearchActionFindParam
    from .web_search_action_open_page_param import WebSearchActionOpenPageParam
    from .web_search_action_search_param import WebSearchActionSearchParam


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """`WebSearchToolCall`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"] | str]
    action: Required[WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam | BaseModel]
