"""Types of requests: those of `list_project_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListProjectApiKeysParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page; service default: 20
    - `after`: cursor; the id of the last entry of the previous page
    - `owner_project_access`: access of the owner to the project
    """

    limit: int | Omit
    after: str | Omit
    owner_project_access: Literal["active", "inactive", "any"] | Omit
