"""`ResponseFormatTextConfig`: `TextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

ResponseFormatTextConfig: TypeAlias = (
    "ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJsonObject | Unknown"
)

decode = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_schema": to_model("response_format_text_json_schema_config", "ResponseFormatTextJSONSchemaConfig"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
    },
)
"""Decode a value of this type."""
