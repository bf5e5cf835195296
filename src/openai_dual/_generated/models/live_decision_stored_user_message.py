"""`LiveDecisionStoredUserMessage`: `LiveDecisionStoredUserMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_content_part_input_image import LiveContentPartInputImage
    from .live_content_part_input_text import LiveContentPartInputText
    from .live_decision_stored_user_message_content_part_input_json import (
        LiveDecisionStoredUserMessageContentPartInputJSON,
    )


class DecisionStoredUserMessage(BaseModel):
    """`LiveDecisionStoredUserMessage` in the description."""

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
    content: (
        str
        | list[
            LiveContentPartInputText
            | LiveContentPartInputImage
            | LiveDecisionStoredUserMessageContentPartInputJSON
            | Unknown
        ]
    )
    """Content of the message."""
    role: Literal["user"]
    """Role of the author of the message."""
    type: Literal["message"] | str | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            content: str
            | list[
                LiveContentPartInputText
                | LiveContentPartInputImage
                | LiveDecisionStoredUserMessageContentPartInputJSON
                | Unknown
            ],
            role: Literal["user"],
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


LiveDecisionStoredUserMessage = DecisionStoredUserMessage
"""The name by which other modules import the class: no other class has it."""

_content = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_content_part_input_text", "LiveContentPartInputText"),
                "input_image": to_model("live_content_part_input_image", "LiveContentPartInputImage"),
                "input_json": to_model(
                    "live_decision_stored_user_message_content_part_input_json",
                    "LiveDecisionStoredUserMessageContentPartInputJSON",
                ),
            },
        )
    )
)
