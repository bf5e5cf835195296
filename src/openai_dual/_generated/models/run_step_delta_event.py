"""`RunStepDeltaEvent`: `RunStepDeltaObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_delta import RunStepDelta


class RunStepDeltaEvent(BaseModel):
    """`RunStepDeltaObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "delta",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "delta",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["thread.run.step.delta"]
    """Type name of the object."""
    delta: RunStepDelta
    """Changes of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["thread.run.step.delta"],
            delta: RunStepDelta,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.delta = _delta(get("delta"))
        return self


_delta = to_model("run_step_delta", "RunStepDelta")
