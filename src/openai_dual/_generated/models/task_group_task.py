"""`TaskGroupTask`: `TaskGroupTask` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .task_type import TaskType


class DataChatKitTaskGroupTask(BaseModel):
    """`TaskGroupTask` in the description."""

    __slots__ = (
        "type",
        "heading",
        "summary",
    )
    _required = frozenset(
        {
            "type",
            "heading",
            "summary",
        }
    )
    _spared = frozenset(
        {
            "heading",
            "summary",
        }
    )

    type: TaskType
    """Type of the object."""
    heading: str | None
    """Heading of the task."""
    summary: str | None
    """Summary of the task."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: TaskType,
            heading: str | None = None,
            summary: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.heading = get("heading")
        self.summary = get("summary")
        return self


TaskGroupTask = DataChatKitTaskGroupTask
"""The name by which other modules import the class: no other class has it."""
