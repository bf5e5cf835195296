"""`TaskGroupItem`: `TaskGroupItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .task_group_task import TaskGroupTask


class DataChatKitTaskGroup(BaseModel):
    """`TaskGroupItem` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "type",
        "tasks",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "type",
            "tasks",
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
    type: Literal["chatkit.task_group"]
    """Type of the object; service default: "chatkit.task_group"."""
    tasks: list[TaskGroupTask]
    """Tasks of the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread_item"],
            created_at: int,
            thread_id: str,
            type: Literal["chatkit.task_group"],
            tasks: list[TaskGroupTask],
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
        self.tasks = _tasks(get("tasks"))
        return self


TaskGroupItem = DataChatKitTaskGroup
"""The name by which other modules import the class: no other class has it."""

_tasks = each(to_model("task_group_task", "TaskGroupTask"))
