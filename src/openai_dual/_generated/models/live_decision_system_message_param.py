"""`LiveDecisionSystemMessageParam`: `LiveDecisionSystemMessageParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decision_input_text_param import LiveDecisionInputTextParam


class DecisionSystemMessage(BaseModel):
    """`LiveDecisionSystemMessageParam` in the description."""

    __slots__ = (
        "content",
        "role",
        "id",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
        }
    )

    content: str | list[LiveDecisionInputTextParam]
    """Content of the message."""
    role: Literal["system"]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | list[LiveDecisionInputTextParam],
            role: Literal["system"],
            id: str | None = None,
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
        self.type = get("type")
        return self


LiveDecisionSystemMessageParam = DecisionSystemMessage
"""The name by which other modules import the class: no other class has it."""

_content = by_type(array=each(to_model("live_decision_input_text_param", "LiveDecisionInputTextParam")))
