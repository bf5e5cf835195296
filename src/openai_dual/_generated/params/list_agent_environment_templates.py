"""Types of requests: those of `list_agent_environment_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListAgentEnvironmentTemplatesParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page
    - `order`: sort order by creation time, `asc` or `desc`
    """

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
