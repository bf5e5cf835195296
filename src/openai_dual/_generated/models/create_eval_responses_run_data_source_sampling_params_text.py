"""`CreateEvalResponsesRunDataSourceSamplingParamsText`: `CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .response_format_text_config import ResponseFormatTextConfig


class DataSourceResponsesSamplingParamsText(BaseModel):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

    __slots__ = ("format",)

    format: ResponseFormatTextConfig | None
    """Format of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: ResponseFormatTextConfig | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = None if (value := get("format")) is None else _format(value)
        return self


CreateEvalResponsesRunDataSourceSamplingParamsText = DataSourceResponsesSamplingParamsText
"""The name by which other modules import the class: no other class has it."""

_format = to_alias("response_format_text_config")
