"""`RealtimeBetaResponseUsageInputTokenDetails`: `RealtimeBetaResponseUsageInputTokenDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_beta_response_usage_input_token_details_cached_tokens_details import (
        RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails,
    )


class InputTokenDetails(BaseModel):
    """`RealtimeBetaResponseUsageInputTokenDetails` in the description."""

    __slots__ = (
        "cached_tokens",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "cached_tokens_details",
    )

    cached_tokens: int | None
    """Tokens from the prompt cache."""
    text_tokens: int | None
    """Text tokens."""
    image_tokens: int | None
    """Image tokens."""
    audio_tokens: int | None
    """Audio tokens."""
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None
    """Cached tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int | None = None,
            text_tokens: int | None = None,
            image_tokens: int | None = None,
            audio_tokens: int | None = None,
            cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cached_tokens = get("cached_tokens")
        self.text_tokens = get("text_tokens")
        self.image_tokens = get("image_tokens")
        self.audio_tokens = get("audio_tokens")
        self.cached_tokens_details = (
            None if (value := get("cached_tokens_details")) is None else _cached_tokens_details(value)
        )
        return self


RealtimeBetaResponseUsageInputTokenDetails = InputTokenDetails
"""The name by which other modules import the class: no other class has it."""

_cached_tokens_details = to_model(
    "realtime_beta_response_usage_input_token_details_cached_tokens_details",
    "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails",
)
