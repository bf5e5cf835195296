"""`LiveOutputAudioFixturePlayEventParam`: `LiveOutputAudioFixturePlayEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OutputAudioFixturePlayEvent(BaseModel):
    """`LiveOutputAudioFixturePlayEventParam` in the description."""

    __slots__ = (
        "audio",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "audio",
            "type",
        }
    )

    audio: str
    """Audio to play."""
    type: Literal["session.output_audio.fixture.play"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: str,
            type: Literal["session.output_audio.fixture.play"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audio = get("audio")
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveOutputAudioFixturePlayEventParam = OutputAudioFixturePlayEvent
"""The name by which other modules import the class: no other class has it."""
