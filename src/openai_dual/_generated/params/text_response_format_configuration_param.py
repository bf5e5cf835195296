"""`TextResponseFormatConfigurationParam`: `TextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_text_param import ResponseFormatTextParam
    from .text_response_format_json_schema_param import TextResponseFormatJsonSchemaParam

TextResponseFormatConfigurationParam: TypeAlias = (
    "ResponseFormatTextParam | TextResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam"
)
