"""`UsageTimeBucket`: `UsageTimeBucket` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .costs_result import CostsResult
    from .usage_audio_speeches_result import UsageAudioSpeechesResult
    from .usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from .usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from .usage_completions_result import UsageCompletionsResult
    from .usage_embeddings_result import UsageEmbeddingsResult
    from .usage_file_search_calls_result import UsageFileSearchCallsResult
    from .usage_images_result import UsageImagesResult
    from .usage_moderations_result import UsageModerationsResult
    from .usage_vector_stores_result import UsageVectorStoresResult
    from .usage_web_search_calls_result import UsageWebSearchCallsResult


class Data(BaseModel):
    """`UsageTimeBucket` in the description."""

    __slots__ = (
        "object",
        "start_time",
        "end_time",
        "results",
    )
    _required = frozenset(
        {
            "object",
            "start_time",
            "end_time",
            "results",
        }
    )

    object: Literal["bucket"]
    """Type name of the object."""
    start_time: int
    """Start of the period, in Unix seconds."""
    end_time: int
    """End of the period, in Unix seconds."""
    results: list[
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
        | Unknown
    ]
    """Figures of the period."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["bucket"],
            start_time: int,
            end_time: int,
            results: list[
                UsageCompletionsResult
                | UsageEmbeddingsResult
                | UsageModerationsResult
                | UsageImagesResult
                | UsageAudioSpeechesResult
                | UsageAudioTranscriptionsResult
                | UsageVectorStoresResult
                | UsageCodeInterpreterSessionsResult
                | UsageFileSearchCallsResult
                | UsageWebSearchCallsResult
                | CostsResult
                | Unknown
            ],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.start_time = get("start_time")
        self.end_time = get("end_time")
        self.results = _results(get("results"))
        return self


UsageTimeBucket = Data
"""The name by which other modules import the class: no other class has it."""

_results = each(
    tagged(
        "object",
        {
            "organization.usage.completions.result": to_model("usage_completions_result", "UsageCompletionsResult"),
            "organization.usage.embeddings.result": to_model("usage_embeddings_result", "UsageEmbeddingsResult"),
            "organization.usage.moderations.result": to_model("usage_moderations_result", "UsageModerationsResult"),
            "organization.usage.images.result": to_model("usage_images_result", "UsageImagesResult"),
            "organization.usage.audio_speeches.result": to_model(
                "usage_audio_speeches_result", "UsageAudioSpeechesResult"
            ),
            "organization.usage.audio_transcriptions.result": to_model(
                "usage_audio_transcriptions_result", "UsageAudioTranscriptionsResult"
            ),
            "organization.usage.vector_stores.result": to_model(
                "usage_vector_stores_result", "UsageVectorStoresResult"
            ),
            "organization.usage.code_interpreter_sessions.result": to_model(
                "usage_code_interpreter_sessions_result", "UsageCodeInterpreterSessionsResult"
            ),
            "organization.usage.file_searches.result": to_model(
                "usage_file_search_calls_result", "UsageFileSearchCallsResult"
            ),
            "organization.usage.web_searches.result": to_model(
                "usage_web_search_calls_result", "UsageWebSearchCallsResult"
            ),
            "organization.costs.result": to_model("costs_result", "CostsResult"),
        },
    )
)
