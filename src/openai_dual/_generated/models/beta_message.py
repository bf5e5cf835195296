"""`BetaMessage`: `BetaMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_screenshot_content import BetaComputerScreenshotContent
    from .beta_encrypted_content import BetaEncryptedContent
    from .beta_message_phase2 import BetaMessagePhase2
    from .beta_message_role import BetaMessageRole
    from .beta_message_status import BetaMessageStatus
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_text import BetaResponseInputText
    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText
    from .beta_summary_text_content import BetaSummaryTextContent
    from .beta_text_content import BetaTextContent


class BetaResponseOutputMessage(BaseModel):
    """`BetaMessage` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["message"]
    """Type of the object; service default: "message"."""
    id: str
    """Id of the object."""
    status: BetaMessageStatus
    """Current state."""
    role: BetaMessageRole
    """Role of the author of the message."""
    content: list[
        BetaResponseInputText
        | BetaResponseOutputText
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaResponseOutputRefusal
        | BetaResponseInputImage
        | BetaComputerScreenshotContent
        | BetaResponseInputFile
        | BetaEncryptedContent
        | Unknown
    ]
    """Content of the message."""
    phase: BetaMessagePhase2 | None
    """`commentary` or `final_answer`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            id: str,
            status: BetaMessageStatus,
            role: BetaMessageRole,
            content: list[
                BetaResponseInputText
                | BetaResponseOutputText
                | BetaTextContent
                | BetaSummaryTextContent
                | BetaReasoningTextContent
                | BetaResponseOutputRefusal
                | BetaResponseInputImage
                | BetaComputerScreenshotContent
                | BetaResponseInputFile
                | BetaEncryptedContent
                | Unknown
            ],
            agent: BetaAgentTag | None = None,
            phase: BetaMessagePhase2 | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.role = get("role")
        self.content = _content(get("content"))
        self.phase = get("phase")
        return self


BetaMessage = BetaResponseOutputMessage
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_content = each(
    tagged(
        "type",
        {
            "input_text": to_model("beta_response_input_text", "BetaResponseInputText"),
            "output_text": to_model("beta_response_output_text", "BetaResponseOutputText"),
            "text": to_model("beta_text_content", "BetaTextContent"),
            "summary_text": to_model("beta_summary_text_content", "BetaSummaryTextContent"),
            "reasoning_text": to_model("beta_reasoning_text_content", "BetaReasoningTextContent"),
            "refusal": to_model("beta_response_output_refusal", "BetaResponseOutputRefusal"),
            "input_image": to_model("beta_response_input_image", "BetaResponseInputImage"),
            "computer_screenshot": to_model("beta_computer_screenshot_content", "BetaComputerScreenshotContent"),
            "input_file": to_model("beta_response_input_file", "BetaResponseInputFile"),
            "encrypted_content": to_model("beta_encrypted_content", "BetaEncryptedContent"),
        },
    )
)
