"""`CreateChatCompletionResponseChoicesItem`: `CreateChatCompletionResponseChoicesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message import ChatCompletionMessage
    from .create_chat_completion_response_choices_item_logprobs import CreateChatCompletionResponseChoicesItemLogprobs


class Choice(BaseModel):
    """`CreateChatCompletionResponseChoicesItem` in the description."""

    __slots__ = (
        "finish_reason",
        "index",
        "message",
        "logprobs",
    )
    _required = frozenset(
        {
            "finish_reason",
            "index",
            "message",
            "logprobs",
        }
    )
    _spared = frozenset(
        {
            "logprobs",
        }
    )

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    """Why generation stopped."""
    index: int
    """Position in the list."""
    message: ChatCompletionMessage
    """Generated message."""
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str,
            index: int,
            message: ChatCompletionMessage,
            logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.finish_reason = get("finish_reason")
        self.index = get("index")
        self.message = _message(get("message"))
        self.logprobs = _logprobs(get("logprobs"))
        return self


CreateChatCompletionResponseChoicesItem = Choice
"""The name by which other modules import the class: no other class has it."""

_message = to_model("chat_completion_message", "ChatCompletionMessage")
_logprobs = to_model(
    "create_chat_completion_response_choices_item_logprobs", "CreateChatCompletionResponseChoicesItemLogprobs"
)
