"""`BetaEasyInputMessage`: `BetaEasyInputMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_message_phase import BetaMessagePhase
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList


class BetaEasyInputMessage(BaseModel):
    """`BetaEasyInputMessage` in the description."""

    __slots__ = (
        "role",
        "content",
        "phase",
        "type",
    )
    _required = frozenset(
        {
            "role",
            "content",
        }
    )

    role: Literal["user", "assistant", "system", "developer"] | str
    """Role of the author of the message."""
    content: str | BetaResponseInputMessageContentList
    """Content of the message."""
    phase: BetaMessagePhase | None
    """`commentary` or `final_answer`."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant", "system", "developer"] | str,
            content: str | BetaResponseInputMessageContentList,
            phase: BetaMessagePhase | None = None,
            type: Literal["message"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role = get("role")
        self.content = _content(get("content"))
        self.phase = get("phase")
        self.type = get("type")
        return self


_content = by_type(array=each(to_alias("beta_response_input_content")))
