"""`BetaAgentMessageItemParam`: `BetaAgentMessageItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_encrypted_content_param import BetaEncryptedContentParam
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_text_content import BetaResponseInputTextContent


class AgentMessage(BaseModel):
    """`BetaAgentMessageItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "author",
        "recipient",
        "content",
    )
    _required = frozenset(
        {
            "type",
            "author",
            "recipient",
            "content",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Literal["agent_message"]
    """Type of the object; service default: "agent_message"."""
    author: str
    """Agent that wrote the message."""
    recipient: str
    """Agent that receives the message."""
    content: list[BetaResponseInputTextContent | BetaResponseInputImageContent | BetaEncryptedContentParam | Unknown]
    """Content of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["agent_message"],
            author: str,
            recipient: str,
            content: list[
                BetaResponseInputTextContent | BetaResponseInputImageContent | BetaEncryptedContentParam | Unknown
            ],
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.type = get("type")
        self.author = get("author")
        self.recipient = get("recipient")
        self.content = _content(get("content"))
        return self


BetaAgentMessageItemParam = AgentMessage
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_content = each(
    tagged(
        "type",
        {
            "input_text": to_model("beta_response_input_text_content", "BetaResponseInputTextContent"),
            "input_image": to_model("beta_response_input_image_content", "BetaResponseInputImageContent"),
            "encrypted_content": to_model("beta_encrypted_content_param", "BetaEncryptedContentParam"),
        },
    )
)
