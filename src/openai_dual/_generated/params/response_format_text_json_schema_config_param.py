"""`ResponseFormatTextJSONSchemaConfigParam`: `TextResponseFormatJsonSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .response_format_json_schema_schema_param import ResponseFormatJsonSchemaSchemaParam


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`TextResponseFormatJsonSchema`, as a request gives it."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[ResponseFormatJsonSchemaSchemaParam | BaseModel]
    strict: bool | None
