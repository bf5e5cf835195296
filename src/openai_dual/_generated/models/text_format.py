"""`TextFormat`: `TextFormat` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .text_format_resource_json_schema import TextFormatResourceJSONSchema
    from .text_format_resource_text import TextFormatResourceText

TextFormat: TypeAlias = "TextFormatResourceText | TextFormatResourceJSONSchema | Unknown"

decode = tagged(
    "type",
    {
        "text": to_model("text_format_resource_text", "TextFormatResourceText"),
        "json_schema": to_model("text_format_resource_json_schema", "TextFormatResourceJSONSchema"),
    },
)
"""Decode a value of this type."""
