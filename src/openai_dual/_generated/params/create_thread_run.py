"""Types of requests: those of `create_thread_run`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.reasoning_effort import ReasoningEffort
    from .shared import MetadataParam
    from .shared_beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolChoiceOptionParam,
        AssistantToolsFileSearchParam,
        AssistantToolsFunctionParam,
        CodeInterpreterToolParam,
        CreateMessageRequestParam,
        TruncationObjectParam,
    )


class CreateThreadRunParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `assistant_id`: id of the assistant
    - `include`: extra fields to include in the response
    - `model`: id of the model
    - `reasoning_effort`: effort that a reasoning model spends before it responds
    - `instructions`: system message, inserted before the input
    - `additional_instructions`: instructions that are added to those of the assistant
    - `additional_messages`: messages that are added to the thread before the run
    - `tools`: tools that the model may call; at most 20 elements
    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `temperature`: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
    - `top_p`: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
    - `max_prompt_tokens`: maximum number of prompt tokens of the run; at least 256
    - `max_completion_tokens`: maximum number of generated tokens, reasoning tokens included; at least 256
    - `truncation_strategy`: how the thread is truncated before the run
    - `tool_choice`: which tool the model calls, if any
    - `parallel_tool_calls`: allow several tool calls at once; service default: true
    - `response_format`: format of the output
    """

    assistant_id: Required[str]
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"] | str] | Omit
    model: str | AssistantSupportedModels | None | Omit
    reasoning_effort: ReasoningEffort | None | Omit
    instructions: str | None | Omit
    additional_instructions: str | None | Omit
    additional_messages: Iterable[CreateMessageRequestParam | BaseModel] | None | Omit
    tools: (
        Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
        | None
        | Omit
    )
    metadata: MetadataParam | BaseModel | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    max_prompt_tokens: int | None | Omit
    max_completion_tokens: int | None | Omit
    truncation_strategy: TruncationObjectParam | BaseModel | None | Omit
    tool_choice: AssistantToolChoiceOptionParam | BaseModel | None | Omit
    parallel_tool_calls: bool | Omit
    response_format: AssistantResponseFormatOptionParam | BaseModel | None | Omit
