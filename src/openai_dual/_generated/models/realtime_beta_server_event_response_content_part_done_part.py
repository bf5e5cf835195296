"""`RealtimeBetaServerEventResponseContentPartDonePart`: `RealtimeBetaServerEventResponseContentPartDonePart` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Part(BaseModel):
    """`RealtimeBetaServerEventResponseContentPartDonePart` in the description."""

    __slots__ = (
        "type",
        "text",
        "audio",
        "transcript",
    )

    type: Literal["audio", "text"] | str | None
    """Type of the object."""
    text: str | None
    """The text."""
    audio: str | None
    """Audio data, as base64."""
    transcript: str | None
    """Text of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["audio", "text"] | str | None = None,
            text: str | None = None,
            audio: str | None = None,
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
        self.transcript = get("transcript")
        return self


RealtimeBetaServerEventResponseContentPartDonePart = Part
"""The name by which other modules import the class: no other class has it."""
