"""Types of requests: those of `list_eval_runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListEvalRunsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 20
    - `order`: sort order by creation time, `asc` or `desc`; service default: "asc"
    - `status`: state of the entries to list
    """

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit
