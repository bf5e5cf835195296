"""`ChatCompletionTokenLogprob`: `ChatCompletionTokenLogprob` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .chat_completion_token_logprob_top_logprobs_item import ChatCompletionTokenLogprobTopLogprobsItem


class ChatCompletionTokenLogprob(BaseModel):
    """`ChatCompletionTokenLogprob` in the description."""

    __slots__ = (
        "token",
        "logprob",
        "bytes",
        "top_logprobs",
    )
    _required = frozenset(
        {
            "token",
            "logprob",
            "bytes",
            "top_logprobs",
        }
    )
    _spared = frozenset(
        {
            "bytes",
        }
    )

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int] | None
    """UTF-8 bytes of the token."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """Most likely tokens at this position."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem],
            bytes: list[int] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.token = get("token")
        self.logprob = get("logprob")
        self.bytes = get("bytes")
        self.top_logprobs = _top_logprobs(get("top_logprobs"))
        return self


_top_logprobs = each(
    to_model("chat_completion_token_logprob_top_logprobs_item", "ChatCompletionTokenLogprobTopLogprobsItem")
)
