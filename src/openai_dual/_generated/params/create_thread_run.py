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

    - `assistant_id`: the id of the assistant
    - `include`: parts of the answer that are left out unless named here
    - `model`: the model to use
    - `reasoning_effort`: how long the model reasons
    - `instructions`: what the model is told before anything else
    - `additional_instructions`
    - `additional_messages`
    - `tools`: what the model may call
    - `metadata`: up to 16 pairs of strings to keep with it
    - `temperature`: how varied the answers are; the service's default is 1
    - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
    - `max_prompt_tokens`
    - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
    - `truncation_strategy`
    - `tool_choice`: which tool the model uses, if any
    - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
    - `response_format`: the form of the answer
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
