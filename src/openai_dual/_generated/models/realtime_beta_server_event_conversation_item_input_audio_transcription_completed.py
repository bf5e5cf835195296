"""`RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted`: `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .log_prob_properties import LogProbProperties
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """`RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item_id",
        "content_index",
        "transcript",
        "languages",
        "logprobs",
        "usage",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item_id",
            "content_index",
            "transcript",
            "usage",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Position of the content part in the item."""
    transcript: str
    """Text of the audio."""
    languages: list[TranscriptionLanguage] | None
    """Languages that were detected."""
    logprobs: list[LogProbProperties] | None
    """Log probabilities of the tokens."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.item.input_audio_transcription.completed"],
            item_id: str,
            content_index: int,
            transcript: str,
            usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown,
            languages: list[TranscriptionLanguage] | None = None,
            logprobs: list[LogProbProperties] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.item_id = get("item_id")
        self.content_index = get("content_index")
        self.transcript = get("transcript")
        self.languages = None if (value := get("languages")) is None else _languages(value)
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        self.usage = _usage(get("usage"))
        return self


RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted = (
    ConversationItemInputAudioTranscriptionCompletedEvent
)
"""The name by which other modules import the class: no other class has it."""

_languages = each(to_model("transcription_language", "TranscriptionLanguage"))
_logprobs = by_type(array=each(to_model("log_prob_properties", "LogProbProperties")))
_usage = tagged(
    "type",
    {
        "tokens": to_model("transcript_text_usage_tokens", "TranscriptTextUsageTokens"),
        "duration": to_model("transcript_text_usage_duration", "TranscriptTextUsageDuration"),
    },
)
