"""`BetaResponseConfigurationUpdateItemText`: `BetaResponseConfigurationUpdateItemText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .beta_response_configuration_update_item_text_format_text import (
        BetaResponseConfigurationUpdateItemTextFormatText,
    )
    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig


class Text(BaseModel):
    """`BetaResponseConfigurationUpdateItemText` in the description."""

    __slots__ = ("format",)
    _required = frozenset(
        {
            "format",
        }
    )

    format: BetaResponseConfigurationUpdateItemTextFormatText | BetaResponseFormatTextJSONSchemaConfig | Unknown
    """Format of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: BetaResponseConfigurationUpdateItemTextFormatText
            | BetaResponseFormatTextJSONSchemaConfig
            | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.format = _format(get("format"))
        return self


BetaResponseConfigurationUpdateItemText = Text
"""The name by which other modules import the class: no other class has it."""

_format = tagged(
    "type",
    {
        "text": to_model(
            "beta_response_configuration_update_item_text_format_text",
            "BetaResponseConfigurationUpdateItemTextFormatText",
        ),
        "json_schema": to_model(
            "beta_response_format_text_json_schema_config", "BetaResponseFormatTextJSONSchemaConfig"
        ),
    },
)
