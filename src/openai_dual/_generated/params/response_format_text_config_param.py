"""`ResponseFormatTextConfigParam`: `TextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam
    from .response_format_text_param import ResponseFormatTextParam

ResponseFormatTextConfigParam: TypeAlias = (
    "ResponseFormatTextParam | ResponseFormatTextJSONSchemaConfigParam | ResponseFormatJsonObjectParam"
)
