"""`ImageGenUsage`: `ImageGenUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .image_gen_input_usage_details import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details import ImageGenOutputTokensDetails


class Usage(BaseModel):
    """`ImageGenUsage` in the description."""

    __slots__ = (
        "input_tokens",
        "total_tokens",
        "output_tokens",
        "output_tokens_details",
        "input_tokens_details",
    )
    _required = frozenset(
        {
            "input_tokens",
            "total_tokens",
            "output_tokens",
            "input_tokens_details",
        }
    )

    input_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Tokens of input and output."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: ImageGenOutputTokensDetails | None
    """Output tokens by their kind."""
    input_tokens_details: ImageGenInputUsageDetails
    """Input tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            total_tokens: int,
            output_tokens: int,
            input_tokens_details: ImageGenInputUsageDetails,
            output_tokens_details: ImageGenOutputTokensDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input_tokens = get("input_tokens")
        self.total_tokens = get("total_tokens")
        self.output_tokens = get("output_tokens")
        self.output_tokens_details = (
            None if (value := get("output_tokens_details")) is None else _output_tokens_details(value)
        )
        self.input_tokens_details = _input_tokens_details(get("input_tokens_details"))
        return self


ImageGenUsage = Usage
"""The name by which other modules import the class: no other class has it."""

_output_tokens_details = to_model("image_gen_output_tokens_details", "ImageGenOutputTokensDetails")
_input_tokens_details = to_model("image_gen_input_usage_details", "ImageGenInputUsageDetails")
