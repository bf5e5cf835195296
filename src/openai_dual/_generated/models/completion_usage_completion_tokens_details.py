"""`CompletionUsageCompletionTokensDetails`: `CompletionUsageCompletionTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class CompletionTokensDetails(BaseModel):
    """`CompletionUsageCompletionTokensDetails` in the description."""

    __slots__ = (
        "accepted_prediction_tokens",
        "audio_tokens",
        "reasoning_tokens",
        "text_tokens",
        "rejected_prediction_tokens",
    )

    accepted_prediction_tokens: int | None
    """Tokens of the prediction that appear in the output; service default: 0."""
    audio_tokens: int | None
    """Audio tokens; service default: 0."""
    reasoning_tokens: int | None
    """Tokens of reasoning; service default: 0."""
    text_tokens: int | None
    """Text tokens."""
    rejected_prediction_tokens: int | None
    """Tokens of the prediction that do not appear in the output; service default: 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accepted_prediction_tokens: int | None = None,
            audio_tokens: int | None = None,
            reasoning_tokens: int | None = None,
            text_tokens: int | None = None,
            rejected_prediction_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.accepted_prediction_tokens = get("accepted_prediction_tokens")
        self.audio_tokens = get("audio_tokens")
        self.reasoning_tokens = get("reasoning_tokens")
        self.text_tokens = get("text_tokens")
        self.rejected_prediction_tokens = get("rejected_prediction_tokens")
        return self


CompletionUsageCompletionTokensDetails = CompletionTokensDetails
"""The name by which other modules import the class: no other class has it."""
