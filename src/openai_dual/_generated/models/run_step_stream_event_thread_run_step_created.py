"""`RunStepStreamEventThreadRunStepCreated`: `RunStepStreamEventThreadRunStepCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step import RunStep


class ThreadRunStepCreated(BaseModel):
    """`RunStepStreamEventThreadRunStepCreated` in the description."""

    __slots__ = (
        "event",
        "data",
    )
    _required = frozenset(
        {
            "event",
            "data",
        }
    )

    event: Literal["thread.run.step.created"]
    """Name of the event."""
    data: RunStep
    """Object at the time of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Literal["thread.run.step.created"],
            data: RunStep,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event = get("event")
        self.data = _data(get("data"))
        return self


RunStepStreamEventThreadRunStepCreated = ThreadRunStepCreated
"""The name by which other modules import the class: no other class has it."""

_data = to_model("run_step", "RunStep")
