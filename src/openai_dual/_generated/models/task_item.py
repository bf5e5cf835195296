"""`TaskItem`: `TaskItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .task_type import TaskType


class DataChatKitTask(BaseModel):
    """`TaskItem` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "type",
        "task_type",
        "heading",
        "summary",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "type",
            "task_type",
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

    id: str
    """Id of the object."""
    object: Literal["chatkit.thread_item"]
    """Type name of the object; service default: "chatkit.thread_item"."""
    created_at: int
    """Time of creation, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]
    """Type of the object; service default: "chatkit.task"."""
    task_type: TaskType
    """Type of the task."""
    heading: str | None
    """Heading of the task."""
    summary: str | None
    """Summary of the task."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread_item"],
            created_at: int,
            thread_id: str,
            type: Literal["chatkit.task"],
            task_type: TaskType,
            heading: str | None = None,
            summary: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.thread_id = get("thread_id")
        self.type = get("type")
        self.task_type = get("task_type")
        self.heading = get("heading")
        self.summary = get("summary")
        return self


TaskItem = DataChatKitTask
"""The name by which other modules import the class: no other class has it."""
