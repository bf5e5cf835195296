"""`ImagesUsage`: `ImagesUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .images_usage_input_tokens_details import ImagesUsageInputTokensDetails


class Usage(BaseModel):
    """`ImagesUsage` in the description."""

    __slots__ = (
        "total_tokens",
        "input_tokens",
        "output_tokens",
        "input_tokens_details",
    )
    _required = frozenset(
        {
            "total_tokens",
            "input_tokens",
            "output_tokens",
            "input_tokens_details",
        }
    )

    total_tokens: int
    """Tokens of input and output."""
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    input_tokens_details: ImagesUsageInputTokensDetails
    """Input tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int,
            input_tokens: int,
            output_tokens: int,
            input_tokens_details: ImagesUsageInputTokensDetails,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.total_tokens = get("total_tokens")
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.input_tokens_details = _input_tokens_details(get("input_tokens_details"))
        return self


ImagesUsage = Usage
"""The name by which other modules import the class: no other class has it."""

_input_tokens_details = to_model("images_usage_input_tokens_details", "ImagesUsageInputTokensDetails")
