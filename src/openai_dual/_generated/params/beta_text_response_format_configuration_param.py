"""`BetaTextResponseFormatConfigurationParam`: `BetaTextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_response_format_json_object_param import BetaResponseFormatJsonObjectParam
    from .beta_response_format_text_param import BetaResponseFormatTextParam
    from .beta_text_response_format_json_schema_param import BetaTextResponseFormatJsonSchemaParam

BetaTextResponseFormatConfigurationParam: TypeAlias = (
    "BetaResponseFormatTextParam | BetaTextResponseFormatJsonSchemaParam | BetaResponseFormatJsonObjectParam"
)
