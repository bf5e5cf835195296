"""`ResponseReasoningItem`: `ReasoningItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .reasoning_text_content import ReasoningTextContent
    from .summary_text_content import SummaryTextContent


class ResponseReasoningItem(BaseModel):
    """`ReasoningItem` in the description."""

    __slots__ = (
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

    type: Literal["reasoning"]
    """Type of the object."""
    id: str
    """Id of the object."""
    encrypted_content: str | None
    """Encrypted content; send it back unchanged."""
    summary: list[SummaryTextContent]
    """Summary of the reasoning."""
    content: list[ReasoningTextContent] | None
    """Text of the reasoning."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["reasoning"],
            id: str,
            summary: list[SummaryTextContent],
            encrypted_content: str | None = None,
            content: list[ReasoningTextContent] | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.encrypted_content = get("encrypted_content")
        self.summary = _summary(get("summary"))
        self.content = None if (value := get("content")) is None else _content(value)
        self.status = get("status")
        return self


_summary = each(to_model("summary_text_content", "SummaryTextContent"))
_content = each(to_model("reasoning_text_content", "ReasoningTextContent"))
