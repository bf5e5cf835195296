"""`CreateEvalCompletionsRunDataSourceSamplingParamsParam`: `CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort
    from .chat_completion_tool_param import ChatCompletionToolParam
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_json_schema_param import ResponseFormatJsonSchemaParam
    from .response_format_text_param import ResponseFormatTextParam


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams`, as a request gives it."""

    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel
    tools: Iterable[ChatCompletionToolParam | BaseModel]
