"""`InputMessage`: `InputMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_input_message_content_list import ResponseInputMessageContentList


class Message(BaseModel):
    """`InputMessage` in the description."""

    __slots__ = (
        "type",
        "role",
        "status",
        "content",
    )
    _required = frozenset(
        {
            "role",
            "content",
        }
    )

    type: Literal["message"] | None
    """Type of the object."""
    role: Literal["user", "system", "developer"] | str
    """Role of the author of the message."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""
    content: ResponseInputMessageContentList
    """Content of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "system", "developer"] | str,
            content: ResponseInputMessageContentList,
            type: Literal["message"] | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.role = get("role")
        self.status = get("status")
        self.content = _content(get("content"))
        return self


InputMessage = Message
"""The name by which other modules import the class: no other class has it."""

_content = to_alias("response_input_message_content_list")
