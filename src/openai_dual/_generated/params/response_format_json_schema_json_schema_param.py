"""`ResponseFormatJsonSchemaJsonSchemaParam`: `ResponseFormatJsonSchemaJsonSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .response_format_json_schema_schema_param import ResponseFormatJsonSchemaSchemaParam


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema`, as a request gives it."""

    description: str
    name: Required[str]
    schema: ResponseFormatJsonSchemaSchemaParam | BaseModel
    strict: bool | None
