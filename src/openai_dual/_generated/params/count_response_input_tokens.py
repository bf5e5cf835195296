"""Types of requests: those of `count_response_input_tokens`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.personality_enum import PersonalityEnum
    from .shared import ResponseInputItemParam, ToolParam
    from .shared_responses import ConversationParam, ReasoningParam, ResponseTextConfigParam, ToolChoiceParam


class TokenCountsBodyParam(TypedDict, total=False):
    """`TokenCountsBody` in the description."""

    model: str | None
    """Id of the model."""
    input: str | Iterable[ResponseInputItemParam | BaseModel] | None
    """Input to the model."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    tools: Iterable[ToolParam | BaseModel] | None
    """Tools that the model may call."""
    text: ResponseTextConfigParam | BaseModel | None
    """The text."""
    reasoning: ReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    truncation: Literal["auto", "disabled"]
    """How a context that exceeds the model's window is truncated; deprecated."""
    instructions: str | None
    """System message, inserted before the input."""
    personality: PersonalityEnum
    """Personality of the model."""
    conversation: ConversationParam | BaseModel | None
    """Conversation that the response is added to."""
    tool_choice: ToolChoiceParam | BaseModel | None
    """Which tool the model calls, if any."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
