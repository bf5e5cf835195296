"""`TranscriptTextUsageDuration`: `TranscriptTextUsageDuration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UsageDuration(BaseModel):
    """`TranscriptTextUsageDuration` in the description."""

    __slots__ = (
        "type",
        "seconds",
    )
    _required = frozenset(
        {
            "type",
            "seconds",
        }
    )

    type: Literal["duration"]
    """Type of the object."""
    seconds: float
    """Duration in seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["duration"],
            seconds: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.seconds = get("seconds")
        return self


TranscriptTextUsageDuration = UsageDuration
"""The name by which other modules import the class: no other class has it."""
