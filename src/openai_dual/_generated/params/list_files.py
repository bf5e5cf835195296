"""Types of requests: those of `list_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListFilesParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `purpose`: intended use of the file
    - `limit`: number of entries per page; service default: 10000
    - `order`: sort order by creation time, `asc` or `desc`; service default: "desc"
    - `after`: cursor; the id of the last entry of the previous page
    """

    purpose: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
