"""`ResponseFormatJsonSchemaParam`: `ResponseFormatJsonSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .response_format_json_schema_json_schema_param import ResponseFormatJsonSchemaJsonSchemaParam


class ResponseFormatJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchema`, as a request gives it."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaParam | BaseModel]
