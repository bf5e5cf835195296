"""`BetaImageGenToolCallSvgUsage`: `BetaImageGenToolCallSvgUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ImageGenerationCallSvgUsage(BaseModel):
    """`BetaImageGenToolCallSvgUsage` in the description."""

    __slots__ = (
        "input_tokens",
        "model",
        "output_tokens",
        "reasoning_tokens",
        "total_tokens",
    )
    _required = frozenset(
        {
            "input_tokens",
            "model",
            "output_tokens",
            "reasoning_tokens",
            "total_tokens",
        }
    )

    input_tokens: int
    """Tokens of the input."""
    model: str
    """Id of the model."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of reasoning."""
    total_tokens: int
    """Tokens of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            model: str,
            output_tokens: int,
            reasoning_tokens: int,
            total_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input_tokens = get("input_tokens")
        self.model = get("model")
        self.output_tokens = get("output_tokens")
        self.reasoning_tokens = get("reasoning_tokens")
        self.total_tokens = get("total_tokens")
        return self


BetaImageGenToolCallSvgUsage = ImageGenerationCallSvgUsage
"""The name by which other modules import the class: no other class has it."""
