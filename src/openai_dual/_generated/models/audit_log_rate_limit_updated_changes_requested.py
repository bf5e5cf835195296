"""`AuditLogRateLimitUpdatedChangesRequested`: `AuditLogRateLimitUpdatedChangesRequested` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RateLimitUpdatedChangesRequested(BaseModel):
    """`AuditLogRateLimitUpdatedChangesRequested` in the description."""

    __slots__ = (
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
        "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day",
        "batch_1_day_max_input_tokens",
    )

    max_requests_per_1_minute: int | None
    """Maximum number of requests in a minute."""
    max_tokens_per_1_minute: int | None
    """Maximum number of tokens in a minute."""
    max_images_per_1_minute: int | None
    """Maximum number of images in a minute."""
    max_audio_megabytes_per_1_minute: int | None
    """Maximum megabytes of audio in a minute."""
    max_requests_per_1_day: int | None
    """Maximum number of requests in a day."""
    batch_1_day_max_input_tokens: int | None
    """Maximum number of input tokens of batches in a day."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_requests_per_1_minute: int | None = None,
            max_tokens_per_1_minute: int | None = None,
            max_images_per_1_minute: int | None = None,
            max_audio_megabytes_per_1_minute: int | None = None,
            max_requests_per_1_day: int | None = None,
            batch_1_day_max_input_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.max_requests_per_1_minute = get("max_requests_per_1_minute")
        self.max_tokens_per_1_minute = get("max_tokens_per_1_minute")
        self.max_images_per_1_minute = get("max_images_per_1_minute")
        self.max_audio_megabytes_per_1_minute = get("max_audio_megabytes_per_1_minute")
        self.max_requests_per_1_day = get("max_requests_per_1_day")
        self.batch_1_day_max_input_tokens = get("batch_1_day_max_input_tokens")
        return self


AuditLogRateLimitUpdatedChangesRequested = RateLimitUpdatedChangesRequested
"""The name by which other modules import the class: no other class has it."""
