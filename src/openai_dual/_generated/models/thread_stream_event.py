"""`ThreadStreamEvent`: `ThreadStreamEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .thread import Thread


class ThreadCreated(BaseModel):
    """`ThreadStreamEvent` in the description."""

    __slots__ = (
        "enabled",
        "event",
        "data",
    )
    _required = frozenset(
        {
            "event",
            "data",
        }
    )

    enabled: bool | None
    """Whether it is enabled."""
    event: Literal["thread.created"]
    """Name of the event."""
    data: Thread
    """Object at the time of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Literal["thread.created"],
            data: Thread,
            enabled: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.enabled = get("enabled")
        self.event = get("event")
        self.data = _data(get("data"))
        return self


ThreadStreamEvent = ThreadCreated
"""The name by which other modules import the class: no other class has it."""

_data = to_model("thread", "Thread")
