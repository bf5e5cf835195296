"""`ChatCompletionModeration`: `ChatCompletionModeration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .chat_completion_moderation_error import ChatCompletionModerationError
    from .chat_completion_moderation_results import ChatCompletionModerationResults


class Moderation(BaseModel):
    """`ChatCompletionModeration` in the description."""

    __slots__ = (
        "input",
        "output",
    )
    _required = frozenset(
        {
            "input",
            "output",
        }
    )

    input: ChatCompletionModerationResults | ChatCompletionModerationError | Unknown
    """Moderation result for the input."""
    output: ChatCompletionModerationResults | ChatCompletionModerationError | Unknown
    """Moderation result for the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ChatCompletionModerationResults | ChatCompletionModerationError | Unknown,
            output: ChatCompletionModerationResults | ChatCompletionModerationError | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = _input(get("input"))
        self.output = _output(get("output"))
        return self


ChatCompletionModeration = Moderation
"""The name by which other modules import the class: no other class has it."""

_input = tagged(
    "type",
    {
        "moderation_results": to_model("chat_completion_moderation_results", "ChatCompletionModerationResults"),
        "error": to_model("chat_completion_moderation_error", "ChatCompletionModerationError"),
    },
)
_output = tagged(
    "type",
    {
        "moderation_results": to_model("chat_completion_moderation_results", "ChatCompletionModerationResults"),
        "error": to_model("chat_completion_moderation_error", "ChatCompletionModerationError"),
    },
)
