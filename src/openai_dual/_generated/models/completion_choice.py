"""`CompletionChoice`: `CreateCompletionResponseChoicesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs


class CompletionChoice(BaseModel):
    """`CreateCompletionResponseChoicesItem` in the description."""

    __slots__ = (
        "finish_reason",
        "index",
        "logprobs",
        "text",
    )
    _required = frozenset(
        {
            "finish_reason",
            "index",
            "logprobs",
            "text",
        }
    )
    _spared = frozenset(
        {
            "logprobs",
        }
    )

    finish_reason: Literal["stop", "length", "content_filter"] | str
    """Why generation stopped."""
    index: int
    """Position in the list."""
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Number of most likely tokens to return at each position."""
    text: str
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "content_filter"] | str,
            index: int,
            text: str,
            logprobs: CreateCompletionResponseChoicesItemLogprobs | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.finish_reason = get("finish_reason")
        self.index = get("index")
        self.logprobs = _logprobs(get("logprobs"))
        self.text = get("text")
        return self


_logprobs = to_model("create_completion_response_choices_item_logprobs", "CreateCompletionResponseChoicesItemLogprobs")
