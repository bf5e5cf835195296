"""Types of requests: those of `list_project_rate_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListProjectRateLimitsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page; service default: 100
    - `after`: cursor; the id of the last entry of the previous page
    - `before`: cursor; the id of the first entry of the next page, to page backwards
    """

    limit: int | Omit
    after: str | Omit
    before: str | Omit
