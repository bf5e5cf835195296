"""`BetaResponseSteerPendingEventSteer`: `BetaResponseSteerPendingEventSteer` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Steer(BaseModel):
    """`BetaResponseSteerPendingEventSteer` in the description."""

    __slots__ = (
        "id",
        "previous_response_id",
    )
    _required = frozenset(
        {
            "id",
            "previous_response_id",
        }
    )

    id: str
    """Id of the object."""
    previous_response_id: str
    """Id of the response to continue from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            previous_response_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.previous_response_id = get("previous_response_id")
        return self


BetaResponseSteerPendingEventSteer = Steer
"""The name by which other modules import the class: no other class has it."""
