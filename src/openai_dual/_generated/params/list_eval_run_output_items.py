"""Types of requests: those of `list_eval_run_output_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListEvalRunOutputItemsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `eval_id`: id of the eval
    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 20
    - `status`: state of the entries to list
    - `order`: sort order by creation time, `asc` or `desc`; service default: "asc"
    """

    eval_id: Required[str]
    after: str | Omit
    limit: int | Omit
    status: Literal["fail", "pass"] | Omit
    order: Literal["asc", "desc"] | Omit
