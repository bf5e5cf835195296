"""Types of requests: those of `list_spend_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListSpendAlertsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page; at least 0; at most 100
    - `order`: sort order by creation time, `asc` or `desc`; service default: "asc"
    - `after`: cursor; the id of the last entry of the previous page
    - `before`: cursor; the id of the first entry of the next page, to page backwards
    """

    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    before: str | Omit
