"""Types of requests: those of `list_agent_environment_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListAgentEnvironmentFilesParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page
    - `order`: sort order by creation time, `asc` or `desc`
    - `page`: cursor from the previous page of results
    - `path`: path of the file or directory
    """

    limit: int | None | Omit
    order: Literal["asc", "desc"] | Omit
    page: str | Omit
    path: str | None | Omit
