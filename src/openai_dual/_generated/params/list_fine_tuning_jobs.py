"""Types of requests: those of `list_fine_tuning_jobs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel


class ListFineTuningJobsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `after`: cursor; the id of the last entry of the previous page
    - `limit`: number of entries per page; service default: 20
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    """

    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | BaseModel | None | Omit
