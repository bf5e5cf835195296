"""Types of requests: those of `list_project_user_roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListProjectUserRolesParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `project_id`: id of the project
    - `limit`: number of entries per page; at least 0; at most 1000
    - `after`: cursor; the id of the last entry of the previous page
    - `order`: sort order by creation time, `asc` or `desc`
    """

    project_id: Required[str]
    limit: int | Omit
    after: str | Omit
    order: Literal["asc", "desc"] | Omit
