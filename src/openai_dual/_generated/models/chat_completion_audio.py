"""`ChatCompletionAudio`: `ChatCompletionResponseMessageAudio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ChatCompletionAudio(BaseModel):
    """`ChatCompletionResponseMessageAudio` in the description."""

    __slots__ = (
        "id",
        "expires_at",
        "data",
        "transcript",
    )
    _required = frozenset(
        {
            "id",
            "expires_at",
            "data",
            "transcript",
        }
    )

    id: str
    """Id of the object."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    data: str
    """Audio data, as base64."""
    transcript: str
    """Text of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            expires_at: int,
            data: str,
            transcript: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.expires_at = get("expires_at")
        self.data = get("data")
        self.transcript = get("transcript")
        return self
