"""`RealtimeConversationItemMessageUserContentItem`: `RealtimeConversationItemMessageUserContentItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Content(BaseModel):
    """`RealtimeConversationItemMessageUserContentItem` in the description."""

    __slots__ = (
        "type",
        "text",
        "audio",
        "image_url",
        "detail",
        "transcript",
    )

    type: Literal["input_text", "input_audio", "input_image"] | str | None
    """Type of the object."""
    text: str | None
    """The text."""
    audio: str | None
    """Audio data, as base64."""
    image_url: str | None
    """Address of the image, or a data URL."""
    detail: Literal["auto", "low", "high"] | str | None
    """Level of detail at which the model sees the input; service default: "auto"."""
    transcript: str | None
    """Text of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_text", "input_audio", "input_image"] | str | None = None,
            text: str | None = None,
            audio: str | None = None,
            image_url: str | None = None,
            detail: Literal["auto", "low", "high"] | str | None = None,
            transcript: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.audio = get("audio")
        self.image_url = get("image_url")
        self.detail = get("detail")
        self.transcript = get("transcript")
        return self


RealtimeConversationItemMessageUserContentItem = Content
"""The name by which other modules import the class: no other class has it."""
