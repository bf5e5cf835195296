"""`BetaCreateResponseBackgroundOptions`: `BetaCreateResponseBackgroundOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCreateBackgroundOptions(BaseModel):
    """`BetaCreateResponseBackgroundOptions` in the description."""

    __slots__ = (
        "completion_window",
        "continuation_id",
    )

    completion_window: Literal["soonest", "2h", "8h"] | str | None
    """Time within which the work is to be completed."""
    continuation_id: str | None
    """Id of the continuation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: Literal["soonest", "2h", "8h"] | str | None = None,
            continuation_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.completion_window = get("completion_window")
        self.continuation_id = get("continuation_id")
        return self


BetaCreateResponseBackgroundOptions = ResponseCreateBackgroundOptions
"""The name by which other modules import the class: no other class has it."""
