"""`RunCompletionUsage`: `RunCompletionUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Usage(BaseModel):
    """`RunCompletionUsage` in the description."""

    __slots__ = (
        "completion_tokens",
        "prompt_tokens",
        "total_tokens",
    )
    _required = frozenset(
        {
            "completion_tokens",
            "prompt_tokens",
            "total_tokens",
        }
    )

    completion_tokens: int
    """Tokens of the output."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Tokens of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        return self


RunCompletionUsage = Usage
"""The name by which other modules import the class: no other class has it."""
