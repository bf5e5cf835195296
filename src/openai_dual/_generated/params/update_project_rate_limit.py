"""Types of requests: those of `update_project_rate_limit`."""

from __future__ import annotations

from typing import TypedDict


class ProjectRateLimitUpdateRequestParam(TypedDict, total=False):
    """`ProjectRateLimitUpdateRequest` in the description."""

    max_requests_per_1_minute: int
    """Maximum number of requests in a minute."""
    max_tokens_per_1_minute: int
    """Maximum number of tokens in a minute."""
    max_images_per_1_minute: int
    """Maximum number of images in a minute."""
    max_audio_megabytes_per_1_minute: int
    """Maximum megabytes of audio in a minute."""
    max_requests_per_1_day: int
    """Maximum number of requests in a day."""
    batch_1_day_max_input_tokens: int
    """Maximum number of input tokens of batches in a day."""
