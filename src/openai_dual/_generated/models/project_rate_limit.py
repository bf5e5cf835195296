"""`ProjectRateLimit`: `ProjectRateLimit` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ProjectRateLimit(BaseModel):
    """`ProjectRateLimit` in the description."""

    __slots__ = (
        "object",
        "id",
        "model",
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
        "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day",
        "batch_1_day_max_input_tokens",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "model",
            "max_requests_per_1_minute",
            "max_tokens_per_1_minute",
        }
    )

    object: Literal["project.rate_limit"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    model: str
    """Id of the model."""
    max_requests_per_1_minute: int
    """Maximum number of requests in a minute."""
    max_tokens_per_1_minute: int
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
            object: Literal["project.rate_limit"],
            id: str,
            model: str,
            max_requests_per_1_minute: int,
            max_tokens_per_1_minute: int,
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
        self.object = get("object")
        self.id = get("id")
        self.model = get("model")
        self.max_requests_per_1_minute = get("max_requests_per_1_minute")
        self.max_tokens_per_1_minute = get("max_tokens_per_1_minute")
        self.max_images_per_1_minute = get("max_images_per_1_minute")
        self.max_audio_megabytes_per_1_minute = get("max_audio_megabytes_per_1_minute")
        self.max_requests_per_1_day = get("max_requests_per_1_day")
        self.batch_1_day_max_input_tokens = get("batch_1_day_max_input_tokens")
        return self
