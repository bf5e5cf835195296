"""Types of requests: those of `list_fine_tuning_checkpoint_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListFineTuningCheckpointPermissionsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `project_id`: id of the project
    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 10
    - `order`: sort order by creation time, `asc` or `desc`; service default: "descending"
    """

    project_id: str | Omit
    after: str | Omit
    limit: int | Omit
    order: Literal["ascending", "descending"] | Omit
