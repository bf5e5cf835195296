"""`LiveOutputAudioDeltaEvent`: `LiveOutputAudioDeltaEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OutputAudioDeltaEvent(BaseModel):
    """`LiveOutputAudioDeltaEvent` in the description."""

    __slots__ = (
        "delta",
        "type",
        "end_ms",
        "start_ms",
    )
    _required = frozenset(
        {
            "delta",
            "type",
        }
    )

    delta: str
    """Chunk of the audio, as base64."""
    type: Literal["session.output_audio.delta"]
    """Type of the event."""
    end_ms: int | None
    """End in milliseconds."""
    start_ms: int | None
    """Start in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            type: Literal["session.output_audio.delta"],
            end_ms: int | None = None,
            start_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delta = get("delta")
        self.type = get("type")
        self.end_ms = get("end_ms")
        self.start_ms = get("start_ms")
        return self


LiveOutputAudioDeltaEvent = OutputAudioDeltaEvent
"""The name by which other modules import the class: no other class has it."""
