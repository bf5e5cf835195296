"""`ChatCompletionStreamResponseDeltaAudio`: `ChatCompletionStreamResponseDeltaAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChoiceDeltaAudio(BaseModel):
    """`ChatCompletionStreamResponseDeltaAudio` in the description."""

    __slots__ = (
        "id",
        "data",
        "expires_at",
        "transcript",
    )

    id: str | None
    """Id of the object."""
    data: str | None
    """Audio data, as base64."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    transcript: str | None
    """Text of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            data: str | None = None,
            expires_at: int | None = None,
            transcript: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.data = get("data")
        self.expires_at = get("expires_at")
        self.transcript = get("transcript")
        return self


ChatCompletionStreamResponseDeltaAudio = ChoiceDeltaAudio
"""The name by which other modules import the class: no other class has it."""
