"""Types of requests: those of `create_response`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.all_models import AllModels
    from .shared import MetadataParam, ModerationParam, PromptCacheOptionsParam, ResponsePromptParam, ToolParam
    from .shared_responses import (
        ContextManagementParam,
        ConversationParam,
        CreateResponseAccessProgramsParam,
        CreateResponseBackgroundOptionsParam,
        CreateResponseImageParam,
        InputParam,
        ReasoningParam,
        ResponseStreamOptionsParam,
        ResponseTextConfigParam,
        ToolChoiceParam,
        ToolsArrayParam,
    )


class CreateResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `metadata`: up to 16 key-value pairs of strings, stored with the object
    - `top_logprobs`: number of most likely tokens to return at each position; at least 0; at most 20
    - `temperature`: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
    - `top_p`: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
    - `user`: end-user id; deprecated
    - `safety_identifier`: hashed end-user id used for abuse detection; at most 64 characters
    - `prompt_cache_key`: groups requests with a common prefix, to hit the prompt cache
    - `prompt_cache_retention`: how long the prompt stays in the cache; deprecated
    - `prompt_cache_options`: settings of the prompt cache
    - `previous_response_id`: id of the response to continue from
    - `model`: id of the model
    - `background`: run the response in the background; retrieve it later by its id; service default: false
    - `max_tool_calls`: maximum number of calls of built-in tools
    - `text`: format and verbosity of the text output
    - `tools`: tools that the model may call
    - `tool_choice`: which tool the model calls, if any
    - `prompt`: stored prompt template and its variables
    - `service_tier`: processing tier, which decides priority and price
    - `truncation`: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
    - `reasoning`: settings of reasoning models
    - `input`: input to the model
    - `include`: extra fields to include in the response
    - `parallel_tool_calls`: allow several tool calls at once; service default: true
    - `store`: store the result for later retrieval; service default: true
    - `instructions`: system message, inserted before the input
    - `moderation`: moderation of input and output
    - `stream_options`: options of the stream
    - `conversation`: conversation that the response is added to
    - `context_management`: rules by which the context is shortened; at least 1 element
    - `max_output_tokens`: maximum number of generated tokens, reasoning tokens included; at least 16
    - `access_programs`: access programs that apply to the request
    - `background_options`: options of a response that runs in the background
    - `image`: how images in the context are treated
    """

    metadata: MetadataParam | BaseModel | None | Omit
    top_logprobs: int | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
    safety_identifier: str | None | Omit
    prompt_cache_key: str | None | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit
    previous_response_id: str | None | Omit
    model: AllModels | Omit
    background: bool | None | Omit
    max_tool_calls: int | None | Omit
    text: ResponseTextConfigParam | BaseModel | Omit
    tools: ToolsArrayParam | Iterable[ToolParam | BaseModel] | Omit
    tool_choice: ToolChoiceParam | BaseModel | Omit
    prompt: ResponsePromptParam | BaseModel | None | Omit
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit
    truncation: Literal["auto", "disabled"] | None | Omit
    reasoning: ReasoningParam | BaseModel | None | Omit
    input: InputParam | Omit
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
        | None
        | Omit
    )
    parallel_tool_calls: bool | None | Omit
    store: bool | None | Omit
    instructions: str | None | Omit
    moderation: ModerationParam | BaseModel | None | Omit
    stream_options: ResponseStreamOptionsParam | BaseModel | None | Omit
    conversation: ConversationParam | BaseModel | None | Omit
    context_management: Iterable[ContextManagementParam | BaseModel] | None | Omit
    max_output_tokens: int | None | Omit
    access_programs: CreateResponseAccessProgramsParam | BaseModel | Omit
    background_options: CreateResponseBackgroundOptionsParam | BaseModel | Omit
    image: CreateResponseImageParam | BaseModel | Omit
