"""Types of requests: those of `create_response`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.all_models import AllModels
    from ..models.include_enum import IncludeEnum
    from ..models.service_tier import ServiceTier
    from .shared import (
        MetadataParam,
        ModerationParam,
        PromptCacheOptionsParam,
        ResponseInputItemParam,
        ResponsePromptParam,
        ToolParam,
    )
    from .shared_responses import ConversationParam, ReasoningParam, ResponseTextConfigParam, ToolChoiceParam


class ContextManagementParam(TypedDict, total=False):
    """`ContextManagementParam` in the description."""

    type: Required[str]
    compact_threshold: int | None


InputParam: TypeAlias = "str | ResponseInputParam"
"""`InputParam` in the description."""

ResponseInputParam: TypeAlias = "Iterable[ResponseInputItemParam | BaseModel]"
"""`ResponseInputParam` in the description."""


class ResponseStreamOptionsParam(TypedDict, total=False):
    """`ResponseStreamOptions` in the description."""

    include_obfuscation: bool


ToolsArrayParam: TypeAlias = "Iterable[ToolParam | BaseModel]"
"""`ToolsArray` in the description."""


class CreateResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `metadata`: up to 16 pairs of strings to keep with it
    - `top_logprobs`: how many of the likeliest tokens to tell at each place
    - `temperature`: how varied the answers are
    - `top_p`: sample from the likeliest tokens that make up this share
    - `user`: an id of your user; deprecated
    - `safety_identifier`: an id of your user, hashed, by which misuse can be told
    - `prompt_cache_key`: what marks requests that share a beginning
    - `prompt_cache_retention`: deprecated
    - `prompt_cache_options`
    - `previous_response_id`: the response that this one continues
    - `model`: the model to use
    - `background`: return at once and go on working; the answer is fetched later
    - `max_tool_calls`: how many calls of built-in tools there may be at most
    - `text`: the form of the text
    - `tools`: what the model may call
    - `tool_choice`: which tool the model uses, if any
    - `prompt`: what to make
    - `service_tier`: how the request is processed and priced
    - `truncation`: what happens to a context that is too long; deprecated
    - `reasoning`: how the model reasons
    - `input`: what the model is given
    - `include`: parts of the answer that are left out unless named here
    - `parallel_tool_calls`: whether the model may ask for several tools at once
    - `store`: whether the answer is kept
    - `instructions`: what the model is told before anything else
    - `moderation`
    - `stream_options`: what the stream holds besides
    - `conversation`: the conversation that the answer belongs to
    - `context_management`
    - `max_output_tokens`: how many tokens may be generated at most, reasoning included
    """

    metadata: MetadataParam | BaseModel | None | Omit
    top_logprobs: int | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
    safety_identifier: str | None | Omit
    prompt_cache_key: str | None | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit
    previous_response_id: str | None | Omit
    model: AllModels | Omit
    background: bool | None | Omit
    max_tool_calls: int | None | Omit
    text: ResponseTextConfigParam | BaseModel | Omit
    tools: ToolsArrayParam | Omit
    tool_choice: ToolChoiceParam | BaseModel | Omit
    prompt: ResponsePromptParam | BaseModel | None | Omit
    service_tier: ServiceTier | None | Omit
    truncation: Literal["auto", "disabled"] | str | None | Omit
    reasoning: ReasoningParam | BaseModel | None | Omit
    input: InputParam | Omit
    include: Sequence[IncludeEnum] | None | Omit
    parallel_tool_calls: bool | None | Omit
    store: bool | None | Omit
    instructions: str | None | Omit
    moderation: ModerationParam | BaseModel | None | Omit
    stream_options: ResponseStreamOptionsParam | BaseModel | None | Omit
    conversation: ConversationParam | BaseModel | None | Omit
    context_management: Iterable[ContextManagementParam | BaseModel] | None | Omit
    max_output_tokens: int | None | Omit
