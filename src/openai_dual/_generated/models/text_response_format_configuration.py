"""`TextResponseFormatConfiguration`: `TextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_text import ResponseFormatText
    from .text_response_format_json_schema import TextResponseFormatJsonSchema

TextResponseFormatConfiguration: TypeAlias = (
    "ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject | Unknown"
)

decode = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_schema": to_model("text_response_format_json_schema", "TextResponseFormatJsonSchema"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
    },
)
"""Decode a value of this type."""
