"""`UsageCompletionsResult`: `UsageCompletionsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageCompletionsResult(BaseModel):
    """`UsageCompletionsResult` in the description."""

    __slots__ = (
        "object",
        "input_tokens",
        "input_cached_tokens",
        "input_cache_write_tokens",
        "input_uncached_tokens",
        "output_tokens",
        "input_text_tokens",
        "output_text_tokens",
        "input_cached_text_tokens",
        "input_audio_tokens",
        "input_cached_audio_tokens",
        "output_audio_tokens",
        "input_image_tokens",
        "input_cached_image_tokens",
        "output_image_tokens",
        "num_model_requests",
        "project_id",
        "user_id",
        "api_key_id",
        "model",
        "batch",
        "service_tier",
        "api_source",
        "input_cache_write_12h_tokens",
        "input_cache_write_30m_tokens",
    )
    _required = frozenset(
        {
            "object",
            "input_tokens",
            "output_tokens",
            "num_model_requests",
        }
    )

    object: Literal["organization.usage.completions.result"]
    """Type name of the object."""
    input_tokens: int
    """Tokens of the input."""
    input_cached_tokens: int | None
    """Input tokens from the cache."""
    input_cache_write_tokens: int | None
    """Input tokens that were written to the cache."""
    input_uncached_tokens: int | None
    """Input tokens that are not from the cache."""
    output_tokens: int
    """Tokens of the output."""
    input_text_tokens: int | None
    """Text tokens of the input."""
    output_text_tokens: int | None
    """Text tokens of the output."""
    input_cached_text_tokens: int | None
    """Text tokens of the input from the cache."""
    input_audio_tokens: int | None
    """Audio tokens of the input."""
    input_cached_audio_tokens: int | None
    """Audio tokens of the input from the cache."""
    output_audio_tokens: int | None
    """Audio tokens of the output."""
    input_image_tokens: int | None
    """Image tokens of the input."""
    input_cached_image_tokens: int | None
    """Image tokens of the input from the cache."""
    output_image_tokens: int | None
    """Image tokens of the output."""
    num_model_requests: int
    """Number of requests to the model."""
    project_id: str | None
    """Id of the project."""
    user_id: str | None
    """Id of the user."""
    api_key_id: str | None
    """Id of the API key."""
    model: str | None
    """Id of the model."""
    batch: bool | None
    """Whether the figures are those of batch requests."""
    service_tier: str | None
    """Processing tier, which decides priority and price."""
    api_source: Literal["agents_api", "unlabeled"] | str | None
    """Source of the calls."""
    input_cache_write_12h_tokens: int | None
    """Input tokens that were written to the cache for 12 hours."""
    input_cache_write_30m_tokens: int | None
    """Input tokens that were written to the cache for 30 minutes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.completions.result"],
            input_tokens: int,
            output_tokens: int,
            num_model_requests: int,
            input_cached_tokens: int | None = None,
            input_cache_write_tokens: int | None = None,
            input_uncached_tokens: int | None = None,
            input_text_tokens: int | None = None,
            output_text_tokens: int | None = None,
            input_cached_text_tokens: int | None = None,
            input_audio_tokens: int | None = None,
            input_cached_audio_tokens: int | None = None,
            output_audio_tokens: int | None = None,
            input_image_tokens: int | None = None,
            input_cached_image_tokens: int | None = None,
            output_image_tokens: int | None = None,
            project_id: str | None = None,
            user_id: str | None = None,
            api_key_id: str | None = None,
            model: str | None = None,
            batch: bool | None = None,
            service_tier: str | None = None,
            api_source: Literal["agents_api", "unlabeled"] | str | None = None,
            input_cache_write_12h_tokens: int | None = None,
            input_cache_write_30m_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.input_tokens = get("input_tokens")
        self.input_cached_tokens = get("input_cached_tokens")
        self.input_cache_write_tokens = get("input_cache_write_tokens")
        self.input_uncached_tokens = get("input_uncached_tokens")
        self.output_tokens = get("output_tokens")
        self.input_text_tokens = get("input_text_tokens")
        self.output_text_tokens = get("output_text_tokens")
        self.input_cached_text_tokens = get("input_cached_text_tokens")
        self.input_audio_tokens = get("input_audio_tokens")
        self.input_cached_audio_tokens = get("input_cached_audio_tokens")
        self.output_audio_tokens = get("output_audio_tokens")
        self.input_image_tokens = get("input_image_tokens")
        self.input_cached_image_tokens = get("input_cached_image_tokens")
        self.output_image_tokens = get("output_image_tokens")
        self.num_model_requests = get("num_model_requests")
        self.project_id = get("project_id")
        self.user_id = get("user_id")
        self.api_key_id = get("api_key_id")
        self.model = get("model")
        self.batch = get("batch")
        self.service_tier = get("service_tier")
        self.api_source = get("api_source")
        self.input_cache_write_12h_tokens = get("input_cache_write_12h_tokens")
        self.input_cache_write_30m_tokens = get("input_cache_write_30m_tokens")
        return self


UsageCompletionsResult = DataResultOrganizationUsageCompletionsResult
"""The name by which other modules import the class: no other class has it."""
