"""`CreateEvalResponsesRunDataSourceSamplingParamsTextParam`: `CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .response_format_text_config_param import ResponseFormatTextConfigParam


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText`, as a request gives it."""

    format: ResponseFormatTextConfigParam | BaseModel
