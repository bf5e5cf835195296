"""Types of requests: those of `list_fine_tuning_job_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListFineTuningJobEventsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 20
    """

    after: str | Omit
    limit: int | Omit
