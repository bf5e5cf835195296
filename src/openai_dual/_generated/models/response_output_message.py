"""`ResponseOutputMessage`: `OutputMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_phase import MessagePhase
    from .output_message_content import OutputMessageContent


class ResponseOutputMessage(BaseModel):
    """`OutputMessage` in the description."""

    __slots__ = (
        "id",
        "type",
        "role",
        "content",
        "phase",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "role",
            "content",
            "status",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["message"]
    """Type of the object."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    content: list[OutputMessageContent]
    """Content of the message."""
    phase: MessagePhase | None
    """`commentary` or `final_answer`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["message"],
            role: Literal["assistant"],
            content: list[OutputMessageContent],
            status: Literal["in_progress", "completed", "incomplete"] | str,
            phase: MessagePhase | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.content = _content(get("content"))
        self.phase = get("phase")
        self.status = get("status")
        return self


_content = each(to_alias("output_message_content"))
