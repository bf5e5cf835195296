"""`CompletionUsagePromptTokensDetails`: `CompletionUsagePromptTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class PromptTokensDetails(BaseModel):
    """`CompletionUsagePromptTokensDetails` in the description."""

    __slots__ = (
        "audio_tokens",
        "cached_tokens",
        "text_tokens",
        "image_tokens",
        "cache_write_tokens",
    )

    audio_tokens: int | None
    """Audio tokens; service default: 0."""
    cached_tokens: int | None
    """Tokens from the prompt cache; service default: 0."""
    text_tokens: int | None
    """Text tokens."""
    image_tokens: int | None
    """Image tokens."""
    cache_write_tokens: int | None
    """Tokens that were written to the prompt cache; service default: 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio_tokens: int | None = None,
            cached_tokens: int | None = None,
            text_tokens: int | None = None,
            image_tokens: int | None = None,
            cache_write_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audio_tokens = get("audio_tokens")
        self.cached_tokens = get("cached_tokens")
        self.text_tokens = get("text_tokens")
        self.image_tokens = get("image_tokens")
        self.cache_write_tokens = get("cache_write_tokens")
        return self


CompletionUsagePromptTokensDetails = PromptTokensDetails
"""The name by which other modules import the class: no other class has it."""
