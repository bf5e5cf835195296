"""Types of requests: those of `usage_completions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class UsageCompletionsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `start_time`: start of the period, in Unix seconds
    - `end_time`: end of the period, in Unix seconds
    - `bucket_width`: width of the time buckets; service default: "1d"
    - `project_ids`: ids of the projects
    - `user_ids`: ids of the users
    - `api_key_ids`: ids of the API keys
    - `models`: models to report on
    - `batch`: whether to report on batch requests only, or on all others
    - `group_by`: fields to group the results by
    - `limit`: number of entries per page
    - `page`: cursor from the previous page of results
    """

    start_time: Required[int]
    end_time: int | Omit
    bucket_width: Literal["1m", "1h", "1d"] | Omit
    project_ids: Sequence[str] | Omit
    user_ids: Sequence[str] | Omit
    api_key_ids: Sequence[str] | Omit
    models: Sequence[str] | Omit
    batch: bool | Omit
    group_by: (
        Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | Omit
    )
    limit: int | Omit
    page: str | Omit
