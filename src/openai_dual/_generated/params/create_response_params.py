"""`CreateResponseParams`: keywords of `createResponse`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from ...core.keywords import CallKeywords

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from ...core.omit import Omit
    from ..models.all_models import AllModels
    from ..models.include_enum import IncludeEnum
    from ..models.service_tier import ServiceTier
    from .context_management_param import ContextManagementParam
    from .conversation_param import ConversationParam
    from .input_param import InputParam
    from .metadata_param import MetadataParam
    from .moderation_param import ModerationParam
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning_param import ReasoningParam
    from .response_prompt_param import ResponsePromptParam
    from .response_stream_options_param import ResponseStreamOptionsParam
    from .response_text_config_param import ResponseTextConfigParam
    from .tool_choice_param import ToolChoiceParam
    from .tools_array_param import ToolsArrayParam


class CreateResponseParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `metadata`
    - `top_logprobs`
    - `temperature`
    - `top_p`
    - `user`: deprecated
    - `safety_identifier`
    - `prompt_cache_key`
    - `prompt_cache_retention`: deprecated
    - `prompt_cache_options`
    - `previous_response_id`
    - `model`
    - `background`
    - `max_tool_calls`
    - `text`
    - `tools`
    - `tool_choice`
    - `prompt`
    - `service_tier`
    - `truncation`: deprecated
    - `reasoning`
    - `input`
    - `include`
    - `parallel_tool_calls`
    - `store`
    - `instructions`
    - `moderation`
    - `stream_options`
    - `conversation`
    - `context_management`
    - `max_output_tokens`
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
