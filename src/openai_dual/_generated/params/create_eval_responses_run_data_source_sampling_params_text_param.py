"""`CreateEvalResponsesRunDataSourceSamplingParamsTextParam`: `CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .text_response_format_configuration_param import TextResponseFormatConfigurationParam


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText`, as a request gives it."""

    format: TextResponseFormatConfigurationParam | BaseModel
