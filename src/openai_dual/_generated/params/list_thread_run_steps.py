"""Types of requests: those of `list_thread_run_steps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListThreadRunStepsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `thread_id`: id of the thread
    - `limit`: number of entries per page; service default: 20
    - `order`: sort order by creation time, `asc` or `desc`; service default: "desc"
    - `after`: cursor; the id of the last entry of the previous page
    - `before`: cursor; the id of the first entry of the next page, to page backwards
    - `include`: extra fields to include in the response
    """

    thread_id: Required[str]
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    before: str | Omit
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
