"""Types of requests: those of `list_admin_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListAdminApiKeysParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `order`: sort order by creation time, `asc` or `desc`; service default: "asc"
    - `limit`: number of entries per page; service default: 20
    """

    after: str | None | Omit
    order: Literal["asc", "desc"] | Omit
    limit: int | Omit
