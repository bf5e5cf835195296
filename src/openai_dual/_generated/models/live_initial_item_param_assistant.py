"""`LiveInitialItemParamAssistant`: `LiveInitialItemParamAssistant` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_assistant_content_output_text import LiveAssistantContentOutputText
    from .live_assistant_content_text import LiveAssistantContentText


class Assistant(BaseModel):
    """`LiveInitialItemParamAssistant` in the description."""

    __slots__ = (
        "content",
        "role",
        "id",
        "status",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
        }
    )

    content: list[LiveAssistantContentText | LiveAssistantContentOutputText | Unknown]
    """Content."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    status: Literal["incomplete", "completed"] | str | None
    """Current state."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[LiveAssistantContentText | LiveAssistantContentOutputText | Unknown],
            role: Literal["assistant"],
            id: str | None = None,
            status: Literal["incomplete", "completed"] | str | None = None,
            type: Literal["message"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = _content(get("content"))
        self.role = get("role")
        self.id = get("id")
        self.status = get("status")
        self.type = get("type")
        return self


LiveInitialItemParamAssistant = Assistant
"""The name by which other modules import the class: no other class has it."""

_content = each(
    tagged(
        "type",
        {
            "text": to_model("live_assistant_content_text", "LiveAssistantContentText"),
            "output_text": to_model("live_assistant_content_output_text", "LiveAssistantContentOutputText"),
        },
        untagged=to_model("live_assistant_content_text", "LiveAssistantContentText"),
    )
)
