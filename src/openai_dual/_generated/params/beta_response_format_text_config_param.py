"""`BetaResponseFormatTextConfigParam`: `BetaTextResponseFormatConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_response_format_json_object_param import BetaResponseFormatJsonObjectParam
    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam
    from .beta_response_format_text_param import BetaResponseFormatTextParam

BetaResponseFormatTextConfigParam: TypeAlias = (
    "BetaResponseFormatTextParam | BetaResponseFormatTextJSONSchemaConfigParam | BetaResponseFormatJsonObjectParam"
)
