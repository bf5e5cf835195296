"""`TranscriptionTextDoneEvent`: `TranscriptTextDoneEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


class TranscriptionTextDoneEvent(BaseModel):
    """`TranscriptTextDoneEvent` in the description."""

    __slots__ = (
        "type",
        "text",
        "languages",
        "logprobs",
        "usage",
    )
    _required = frozenset(
        {
            "type",
            "text",
        }
    )

    type: Literal["transcript.text.done"]
    """Type of the event."""
    text: str
    """Transcribed text."""
    languages: list[TranscriptionLanguage] | None
    """Languages that were detected."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None
    """Log probabilities of the tokens."""
    usage: TranscriptTextUsageTokens | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.done"],
            text: str,
            languages: list[TranscriptionLanguage] | None = None,
            logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = None,
            usage: TranscriptTextUsageTokens | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.languages = None if (value := get("languages")) is None else _languages(value)
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        self.usage = None if (value := get("usage")) is None else _usage(value)
        return self


_languages = each(to_model("transcription_language", "TranscriptionLanguage"))
_logprobs = each(to_model("transcript_text_done_event_logprobs_item", "TranscriptTextDoneEventLogprobsItem"))
_usage = to_model("transcript_text_usage_tokens", "TranscriptTextUsageTokens")
