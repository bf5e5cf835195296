"""`LiveDecisionAssistantMessageParam`: `LiveDecisionAssistantMessageParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_content_part_output_text import LiveContentPartOutputText
    from .live_content_part_refusal import LiveContentPartRefusal


class DecisionAssistantMessage(BaseModel):
    """`LiveDecisionAssistantMessageParam` in the description."""

    __slots__ = (
        "content",
        "role",
        "id",
        "phase",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
        }
    )

    content: str | list[LiveContentPartOutputText | LiveContentPartRefusal | Unknown]
    """Content of the message."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    phase: Literal["commentary", "final_answer"] | str | None
    """`commentary` or `final_answer`."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | list[LiveContentPartOutputText | LiveContentPartRefusal | Unknown],
            role: Literal["assistant"],
            id: str | None = None,
            phase: Literal["commentary", "final_answer"] | str | None = None,
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
        self.phase = get("phase")
        self.type = get("type")
        return self


LiveDecisionAssistantMessageParam = DecisionAssistantMessage
"""The name by which other modules import the class: no other class has it."""

_content = by_type(
    array=each(
        tagged(
            "type",
            {
                "output_text": to_model("live_content_part_output_text", "LiveContentPartOutputText"),
                "refusal": to_model("live_content_part_refusal", "LiveContentPartRefusal"),
            },
        )
    )
)
