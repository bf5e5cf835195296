"""`CreateEmbeddingResponseUsage`: `CreateEmbeddingResponseUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Usage(BaseModel):
    """`CreateEmbeddingResponseUsage` in the description."""

    __slots__ = (
        "prompt_tokens",
        "total_tokens",
    )
    _required = frozenset(
        {
            "prompt_tokens",
            "total_tokens",
        }
    )

    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Tokens of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        return self


CreateEmbeddingResponseUsage = Usage
"""The name by which other modules import the class: no other class has it."""
