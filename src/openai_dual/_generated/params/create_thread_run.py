"""Types of requests: those of `create_thread_run`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
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
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | None
        | Omit
    )
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit
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
