"""`BetaTextResponseFormatConfiguration`: `BetaTextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_format_json_object import BetaResponseFormatJsonObject
    from .beta_response_format_text import BetaResponseFormatText
    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

BetaTextResponseFormatConfiguration: TypeAlias = (
    "BetaResponseFormatText | BetaResponseFormatTextJSONSchemaConfig | BetaResponseFormatJsonObject | Unknown"
)

decode = tagged(
    "type",
    {
        "text": to_model("beta_response_format_text", "BetaResponseFormatText"),
        "json_schema": to_model(
            "beta_response_format_text_json_schema_config", "BetaResponseFormatTextJSONSchemaConfig"
        ),
        "json_object": to_model("beta_response_format_json_object", "BetaResponseFormatJsonObject"),
    },
)
"""Decode a value of this type."""
