"""`AssistantResponseFormatOption`: `AssistantsApiResponseFormatOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText

AssistantResponseFormatOption: TypeAlias = (
    'Literal["auto"] | str | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | Unknown'
)

decode = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
        "json_schema": to_model("response_format_json_schema", "ResponseFormatJsonSchema"),
    },
)
"""Decode a value of this type."""
