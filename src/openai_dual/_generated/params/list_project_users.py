"""Types of requests: those of `list_project_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListProjectUsersParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page; service default: 20
    - `after`: cursor; the id of the last entry of the previous page
    """

    limit: int | Omit
    after: str | Omit
