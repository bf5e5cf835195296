"""`LiveDecisionStoredSystemMessage`: `LiveDecisionStoredSystemMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decision_input_text import LiveDecisionInputText


class DecisionStoredSystemMessage(BaseModel):
    """`LiveDecisionStoredSystemMessage` in the description."""

    __slots__ = (
        "id",
        "content",
        "role",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "content",
            "role",
        }
    )

    id: str
    """Id of the object."""
    content: str | list[LiveDecisionInputText]
    """Content of the message."""
    role: Literal["system"]
    """Role of the author of the message."""
    type: Literal["message"] | str | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            content: str | list[LiveDecisionInputText],
            role: Literal["system"],
            type: Literal["message"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.content = _content(get("content"))
        self.role = get("role")
        self.type = get("type")
        return self


LiveDecisionStoredSystemMessage = DecisionStoredSystemMessage
"""The name by which other modules import the class: no other class has it."""

_content = by_type(array=each(to_model("live_decision_input_text", "LiveDecisionInputText")))
