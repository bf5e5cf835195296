"""Types of requests: those of `list_agent_sessions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel


class ListAgentSessionsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `agent_id`: id of the agent
    - `limit`: number of entries per page
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `order`: sort order by creation time, `asc` or `desc`
    """

    after: str | Omit
    agent_id: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | BaseModel | Omit
    order: Literal["asc", "desc"] | Omit
