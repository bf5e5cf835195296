"""Types of requests: those of `list_agent_session_subagent_turn_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListAgentSessionSubagentTurnItemsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `session_id`: id of the session
    - `subagent_id`: id of the subagent
    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page
    - `order`: sort order by creation time, `asc` or `desc`
    """

    session_id: Required[str]
    subagent_id: Required[str]
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
