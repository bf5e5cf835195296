"""`AssistantResponseFormatOptionParam`: `AssistantsApiResponseFormatOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_json_schema_param import ResponseFormatJsonSchemaParam
    from .response_format_text_param import ResponseFormatTextParam

AssistantResponseFormatOptionParam: TypeAlias = (
    'Literal["auto"] | str | ResponseFormatTextParam | ResponseFormatJsonObjectParam | ResponseFormatJsonSchemaParam'
)
