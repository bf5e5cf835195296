"""`Transcription`: `CreateTranscriptionResponseJson` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .create_transcription_response_json_logprobs_item import CreateTranscriptionResponseJsonLogprobsItem
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


class Transcription(BaseModel):
    """`CreateTranscriptionResponseJson` in the description."""

    __slots__ = (
        "text",
        "languages",
        "logprobs",
        "usage",
    )
    _required = frozenset(
        {
            "text",
        }
    )

    text: str
    """Transcribed text."""
    languages: list[TranscriptionLanguage] | None
    """Languages that were detected."""
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None
    """Log probabilities of the tokens."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            languages: list[TranscriptionLanguage] | None = None,
            logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None,
            usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.text = get("text")
        self.languages = None if (value := get("languages")) is None else _languages(value)
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        self.usage = None if (value := get("usage")) is None else _usage(value)
        return self


_languages = each(to_model("transcription_language", "TranscriptionLanguage"))
_logprobs = each(
    to_model("create_transcription_response_json_logprobs_item", "CreateTranscriptionResponseJsonLogprobsItem")
)
_usage = tagged(
    "type",
    {
        "tokens": to_model("transcript_text_usage_tokens", "TranscriptTextUsageTokens"),
        "duration": to_model("transcript_text_usage_duration", "TranscriptTextUsageDuration"),
    },
)
