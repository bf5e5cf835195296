"""`BetaResponseFormatTextJSONSchemaConfigParam`: `BetaTextResponseFormatJsonSchema` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_response_format_json_schema_schema_param import BetaResponseFormatJsonSchemaSchemaParam


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """`BetaTextResponseFormatJsonSchema`, as a request gives it."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[BetaResponseFormatJsonSchemaSchemaParam | BaseModel]
    strict: bool | None
