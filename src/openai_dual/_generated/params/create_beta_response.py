"""Types of requests: those of `create_beta_response`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.beta_include_enum import BetaIncludeEnum
    from ..models.beta_model_ids_responses import BetaModelIdsResponses
    from ..models.beta_moderation_mode import BetaModerationMode
    from ..models.beta_service_tier import BetaServiceTier
    from .shared_beta import (
        BetaConversationParam,
        BetaPromptCacheOptionsParam,
        BetaReasoningParam,
        BetaResponseInputFileParam,
        BetaResponseInputImageParam,
        BetaResponseInputItemParam,
        BetaResponseInputTextParam,
        BetaResponseTextConfigParam,
        BetaToolChoiceParam,
        BetaToolParam,
    )


class BetaContextManagementParam(TypedDict, total=False):
    """`BetaContextManagementParam` in the description."""

    type: Required[str]
    compact_threshold: int | None


BetaInputParam: TypeAlias = "str | BetaResponseInputParam"
"""`BetaInputParam` in the description."""

BetaMetadataParam: TypeAlias = "Mapping[str, str]"
"""`BetaMetadata` in the description."""


class BetaModerationConfigParam(TypedDict, total=False):
    """`BetaModerationConfigParam` in the description."""

    mode: Required[BetaModerationMode]


class BetaModerationParam(TypedDict, total=False):
    """`BetaModerationParam` in the description."""

    model: Required[str]
    policy: BetaModerationPolicyParam | BaseModel | None


class BetaModerationPolicyParam(TypedDict, total=False):
    """`BetaModerationPolicyParam` in the description."""

    input: BetaModerationConfigParam | BaseModel | None
    output: BetaModerationConfigParam | BaseModel | None


class BetaMultiAgentParam(TypedDict, total=False):
    """`BetaMultiAgentParam` in the description."""

    enabled: Required[bool]
    max_concurrent_subagents: int


class BetaResponsePromptParam(TypedDict, total=False):
    """`BetaPrompt` in the description."""

    id: Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesParam | BaseModel | None


BetaResponseInputParam: TypeAlias = "Iterable[BetaResponseInputItemParam | BaseModel]"
"""`BetaResponseInputParam` in the description."""

BetaResponsePromptVariablesParam: TypeAlias = "Mapping[str, str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam | BaseModel]"
"""`BetaResponsePromptVariables` in the description."""


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """`BetaResponseStreamOptions` in the description."""

    include_obfuscation: bool


BetaToolsArrayParam: TypeAlias = "Iterable[BetaToolParam | BaseModel]"
"""`BetaToolsArray` in the description."""


class CreateBetaResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `betas`
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
    - `multi_agent`
    """

    betas: Sequence[Literal["responses_multi_agent=v1"] | str] | Omit
    metadata: BetaMetadataParam | BaseModel | None | Omit
    top_logprobs: int | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
    safety_identifier: str | None | Omit
    prompt_cache_key: str | None | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit
    prompt_cache_options: BetaPromptCacheOptionsParam | BaseModel | Omit
    previous_response_id: str | None | Omit
    model: BetaModelIdsResponses | Omit
    background: bool | None | Omit
    max_tool_calls: int | None | Omit
    text: BetaResponseTextConfigParam | BaseModel | Omit
    tools: BetaToolsArrayParam | Omit
    tool_choice: BetaToolChoiceParam | BaseModel | Omit
    prompt: BetaResponsePromptParam | BaseModel | None | Omit
    service_tier: BetaServiceTier | None | Omit
    truncation: Literal["auto", "disabled"] | str | None | Omit
    reasoning: BetaReasoningParam | BaseModel | None | Omit
    input: BetaInputParam | Omit
    include: Sequence[BetaIncludeEnum] | None | Omit
    parallel_tool_calls: bool | None | Omit
    store: bool | None | Omit
    instructions: str | None | Omit
    moderation: BetaModerationParam | BaseModel | None | Omit
    stream_options: BetaResponseStreamOptionsParam | BaseModel | None | Omit
    conversation: BetaConversationParam | BaseModel | None | Omit
    context_management: Iterable[BetaContextManagementParam | BaseModel] | None | Omit
    max_output_tokens: int | None | Omit
    multi_agent: BetaMultiAgentParam | BaseModel | None | Omit
