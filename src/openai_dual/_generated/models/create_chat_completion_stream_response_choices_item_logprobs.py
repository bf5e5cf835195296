"""`CreateChatCompletionStreamResponseChoicesItemLogprobs`: `CreateChatCompletionStreamResponseChoicesItemLogprobs` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .chat_completion_token_logprob import ChatCompletionTokenLogprob


class ChoiceLogprobs(BaseModel):
    """`CreateChatCompletionStreamResponseChoicesItemLogprobs` in the description."""

    __slots__ = (
        "content",
        "refusal",
    )
    _required = frozenset(
        {
            "content",
            "refusal",
        }
    )
    _spared = frozenset(
        {
            "content",
            "refusal",
        }
    )

    content: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the content tokens."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the refusal tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[ChatCompletionTokenLogprob] | None = None,
            refusal: list[ChatCompletionTokenLogprob] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = _content(get("content"))
        self.refusal = _refusal(get("refusal"))
        return self


CreateChatCompletionStreamResponseChoicesItemLogprobs = ChoiceLogprobs
"""The name by which other modules import the class: no other class has it."""

_content = by_type(array=each(to_model("chat_completion_token_logprob", "ChatCompletionTokenLogprob")))
_refusal = by_type(array=each(to_model("chat_completion_token_logprob", "ChatCompletionTokenLogprob")))
