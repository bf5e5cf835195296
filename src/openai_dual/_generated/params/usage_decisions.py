"""Types of requests: those of `usage_decisions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class UsageDecisionsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `start_time`: start of the period, in Unix seconds
    - `api_key_ids`: ids of the API keys
    - `batch`: whether to report on batch requests only, or on all others
    - `bucket_width`: width of the time buckets
    - `end_time`: end of the period, in Unix seconds
    - `group_by`: fields to group the results by
    - `limit`: number of entries per page
    - `models`: models to report on
    - `page`: cursor from the previous page of results
    - `project_ids`: ids of the projects
    - `user_ids`: ids of the users
    """

    start_time: Required[int]
    api_key_ids: Sequence[str] | None | Omit
    batch: bool | None | Omit
    bucket_width: Literal["1m", "1h", "1d"] | None | Omit
    end_time: int | None | Omit
    group_by: (
        Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | None
        | Omit
    )
    limit: int | None | Omit
    models: Sequence[str] | None | Omit
    page: str | None | Omit
    project_ids: Sequence[str] | None | Omit
    user_ids: Sequence[str] | None | Omit
