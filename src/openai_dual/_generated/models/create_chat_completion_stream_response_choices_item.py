"""`CreateChatCompletionStreamResponseChoicesItem`: `CreateChatCompletionStreamResponseChoicesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )


class Choice(BaseModel):
    """`CreateChatCompletionStreamResponseChoicesItem` in the description."""

    __slots__ = (
        "delta",
        "logprobs",
        "finish_reason",
        "index",
    )
    _required = frozenset(
        {
            "delta",
            "finish_reason",
            "index",
        }
    )
    _spared = frozenset(
        {
            "finish_reason",
        }
    )

    delta: ChatCompletionStreamResponseDelta
    """New part of the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str | None
    """Why generation stopped."""
    index: int
    """Position in the list."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: ChatCompletionStreamResponseDelta,
            index: int,
            logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None,
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
            | str
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delta = _delta(get("delta"))
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        self.finish_reason = get("finish_reason")
        self.index = get("index")
        return self


CreateChatCompletionStreamResponseChoicesItem = Choice
"""The name by which other modules import the class: no other class has it."""

_delta = to_model("chat_completion_stream_response_delta", "ChatCompletionStreamResponseDelta")
_logprobs = to_model(
    "create_chat_completion_stream_response_choices_item_logprobs",
    "CreateChatCompletionStreamResponseChoicesItemLogprobs",
)
