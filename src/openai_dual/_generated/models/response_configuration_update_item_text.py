"""`ResponseConfigurationUpdateItemText`: `ResponseConfigurationUpdateItemText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig


class Text(BaseModel):
    """`ResponseConfigurationUpdateItemText` in the description."""

    __slots__ = ("format",)
    _required = frozenset(
        {
            "format",
        }
    )

    format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig | Unknown
    """Format of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = _format(get("format"))
        return self


ResponseConfigurationUpdateItemText = Text
"""The name by which other modules import the class: no other class has it."""

_format = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_schema": to_model("response_format_text_json_schema_config", "ResponseFormatTextJSONSchemaConfig"),
    },
)
