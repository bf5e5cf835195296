"""`AgentExperimental`: `AgentExperimental` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Experimental(BaseModel):
    """`AgentExperimental` in the description."""

    __slots__ = ("time_awareness",)
    _required = frozenset(
        {
            "time_awareness",
        }
    )

    time_awareness: bool
    """Whether the agent is aware of the time."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            time_awareness: bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.time_awareness = get("time_awareness")
        return self


AgentExperimental = Experimental
"""The name by which other modules import the class: no other class has it."""
