"""`EvalRunOutputItemSampleUsage`: `EvalRunOutputItemSampleUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SampleUsage(BaseModel):
    """`EvalRunOutputItemSampleUsage` in the description."""

    __slots__ = (
        "total_tokens",
        "completion_tokens",
        "prompt_tokens",
        "cached_tokens",
    )
    _required = frozenset(
        {
            "total_tokens",
            "completion_tokens",
            "prompt_tokens",
            "cached_tokens",
        }
    )

    total_tokens: int
    """Tokens of input and output."""
    completion_tokens: int
    """Tokens of the output."""
    prompt_tokens: int
    """Tokens of the input."""
    cached_tokens: int
    """Tokens from the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int,
            completion_tokens: int,
            prompt_tokens: int,
            cached_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.total_tokens = get("total_tokens")
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.cached_tokens = get("cached_tokens")
        return self


EvalRunOutputItemSampleUsage = SampleUsage
"""The name by which other modules import the class: no other class has it."""
