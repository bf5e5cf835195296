"""`CreateEvalResponsesRunDataSourceSamplingParamsParam`: `CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort
    from .create_eval_responses_run_data_source_sampling_params_text_param import (
        CreateEvalResponsesRunDataSourceSamplingParamsTextParam,
    )
    from .tool_param import ToolParam


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams`, as a request gives it."""

    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Iterable[ToolParam | BaseModel]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam | BaseModel
