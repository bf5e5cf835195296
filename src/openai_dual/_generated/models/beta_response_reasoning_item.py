"""`BetaResponseReasoningItem`: `BetaReasoningItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_summary_text_content import BetaSummaryTextContent


class BetaResponseReasoningItem(BaseModel):
    """`BetaReasoningItem` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "encrypted_content",
        "summary",
        "content",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "summary",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["reasoning"]
    """Type of the object."""
    id: str
    """Id of the object."""
    encrypted_content: str | None
    """Encrypted content; send it back unchanged."""
    summary: list[BetaSummaryTextContent]
    """Summary of the reasoning."""
    content: list[BetaReasoningTextContent] | None
    """Text of the reasoning."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["reasoning"],
            id: str,
            summary: list[BetaSummaryTextContent],
            agent: BetaAgentTag | None = None,
            encrypted_content: str | None = None,
            content: list[BetaReasoningTextContent] | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
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
        self.encrypted_content = get("encrypted_content")
        self.summary = _summary(get("summary"))
        self.content = None if (value := get("content")) is None else _content(value)
        self.status = get("status")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_summary = each(to_model("beta_summary_text_content", "BetaSummaryTextContent"))
_content = each(to_model("beta_reasoning_text_content", "BetaReasoningTextContent"))
