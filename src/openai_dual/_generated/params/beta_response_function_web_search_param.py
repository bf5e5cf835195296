"""`BetaResponseFunctionWebSearchParam`: `BetaWebSearchToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_web_search_action_find_param import BetaWebSearchActionFindParam
    from .beta_web_search_action_open_page_param import BetaWebSearchActionOpenPageParam
    from .beta_web_search_action_search_param import BetaWebSearchActionSearchParam


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """`BetaWebSearchToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"] | str]
    action: Required[
        BetaWebSearchActionSearchParam | BetaWebSearchActionOpenPageParam | BetaWebSearchActionFindParam | BaseModel
    ]
