"""`CreateAndRunThreadParams`: keywords of `createThreadAndRun`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .assistant_tools_file_search_param import AssistantToolsFileSearchParam
    from .assistant_tools_function_param import AssistantToolsFunctionParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .create_thread_and_run_request_tool_resources_param import CreateThreadAndRunRequestToolResourcesParam
    from .create_thread_request_param import CreateThreadRequestParam
    from .metadata_param import MetadataParam
    from .truncation_object_param import TruncationObjectParam


class CreateAndRunThreadParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `assistant_id`: the id of the assistant
    - `thread`
    - `model`: the model to use
    - `instructions`: what the model is told before anything else
    - `tools`: what the model may call
    - `tool_resources`: what the tools work on
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
    thread: CreateThreadRequestParam | BaseModel | Omit
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
    instructions: str | None | Omit
    tools: (
        Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
        | None
        | Omit
    )
    tool_resources: CreateThreadAndRunRequestToolResourcesParam | BaseModel | None | Omit
    metadata: MetadataParam | BaseModel | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    max_prompt_tokens: int | None | Omit
    max_completion_tokens: int | None | Omit
    truncation_strategy: TruncationObjectParam | BaseModel | None | Omit
    tool_choice: AssistantToolChoiceOptionParam | BaseModel | None | Omit
    parallel_tool_calls: bool | Omit
    response_format: AssistantResponseFormatOptionParam | BaseModel | None | Omit
