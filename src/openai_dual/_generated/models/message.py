"""`Message`: `Message` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .computer_screenshot_content import ComputerScreenshotContent
    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent
    from .message_phase2 import MessagePhase2
    from .message_role import MessageRole
    from .message_status import MessageStatus
    from .output_text_content import OutputTextContent
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_content import RefusalContent
    from .summary_text_content import SummaryTextContent
    from .text_content import TextContent


class Message(BaseModel):
    """`Message` in the description."""

    __slots__ = (
        "type",
        "id",
        "status",
        "role",
        "content",
        "phase",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "status",
            "role",
            "content",
        }
    )

    type: Literal["message"]
    """Type of the object; service default: "message"."""
    id: str
    """Id of the object."""
    status: MessageStatus
    """Current state."""
    role: MessageRole
    """Role of the author of the message."""
    content: list[
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
        | Unknown
    ]
    """Content of the message."""
    phase: MessagePhase2 | None
    """`commentary` or `final_answer`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            id: str,
            status: MessageStatus,
            role: MessageRole,
            content: list[
                InputTextContent
                | OutputTextContent
                | TextContent
                | SummaryTextContent
                | ReasoningTextContent
                | RefusalContent
                | InputImageContent
                | ComputerScreenshotContent
                | InputFileContent
                | Unknown
            ],
            phase: MessagePhase2 | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.role = get("role")
        self.content = _content(get("content"))
        self.phase = get("phase")
        return self


_content = each(
    tagged(
        "type",
        {
            "input_text": to_model("input_text_content", "InputTextContent"),
            "output_text": to_model("output_text_content", "OutputTextContent"),
            "text": to_model("text_content", "TextContent"),
            "summary_text": to_model("summary_text_content", "SummaryTextContent"),
            "reasoning_text": to_model("reasoning_text_content", "ReasoningTextContent"),
            "refusal": to_model("refusal_content", "RefusalContent"),
            "input_image": to_model("input_image_content", "InputImageContent"),
            "computer_screenshot": to_model("computer_screenshot_content", "ComputerScreenshotContent"),
            "input_file": to_model("input_file_content", "InputFileContent"),
        },
    )
)
