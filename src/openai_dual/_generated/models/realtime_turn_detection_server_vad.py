"""`RealtimeTurnDetectionServerVad`: `RealtimeTurnDetectionServerVad` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AudioInputTurnDetectionServerVad(BaseModel):
    """`RealtimeTurnDetectionServerVad` in the description."""

    __slots__ = (
        "type",
        "threshold",
        "prefix_padding_ms",
        "silence_duration_ms",
        "create_response",
        "interrupt_response",
        "idle_timeout_ms",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["server_vad"]
    """Type of the object; service default: "server_vad"."""
    threshold: float | None
    """Loudness above which sound counts as speech, from 0 to 1."""
    prefix_padding_ms: int | None
    """Audio before the detected speech that is kept, in milliseconds."""
    silence_duration_ms: int | None
    """Silence that ends a chunk, in milliseconds."""
    create_response: bool | None
    """Whether the end of a turn starts a response; service default: true."""
    interrupt_response: bool | None
    """Whether speech of the user interrupts the response; service default: true."""
    idle_timeout_ms: int | None
    """Silence after which the model responds, in milliseconds; at least 5000; at most 30000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["server_vad"],
            threshold: float | None = None,
            prefix_padding_ms: int | None = None,
            silence_duration_ms: int | None = None,
            create_response: bool | None = None,
            interrupt_response: bool | None = None,
            idle_timeout_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.threshold = get("threshold")
        self.prefix_padding_ms = get("prefix_padding_ms")
        self.silence_duration_ms = get("silence_duration_ms")
        self.create_response = get("create_response")
        self.interrupt_response = get("interrupt_response")
        self.idle_timeout_ms = get("idle_timeout_ms")
        return self


RealtimeTurnDetectionServerVad = AudioInputTurnDetectionServerVad
"""The name by which other modules import the class: no other class has it."""
