"""Types of requests: those of `count_beta_response_input_tokens`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_personality_enum import BetaPersonalityEnum
    from .shared_beta import (
        BetaConversationParam,
        BetaReasoningParam,
        BetaResponseInputItemParam,
        BetaResponseTextConfigParam,
        BetaToolChoiceParam,
        BetaToolParam,
    )


class BetaTokenCountsBodyParam(TypedDict, total=False):
    """`BetaTokenCountsBody` in the description."""

    model: str | None
    """Id of the model."""
    input: str | Iterable[BetaResponseInputItemParam | BaseModel] | None
    """Input to the model."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    tools: Iterable[BetaToolParam | BaseModel] | None
    """Tools that the model may call."""
    text: BetaResponseTextConfigParam | BaseModel | None
    """The text."""
    reasoning: BetaReasoningParam | BaseModel | None
    """Settings of reasoning models."""
    truncation: Literal["auto", "disabled"]
    """How a context that exceeds the model's window is truncated; deprecated."""
    instructions: str | None
    """System message, inserted before the input."""
    personality: BetaPersonalityEnum
    """Personality of the model."""
    conversation: BetaConversationParam | BaseModel | None
    """Conversation that the response is added to."""
    tool_choice: BetaToolChoiceParam | BaseModel | None
    """Which tool the model calls, if any."""
    parallel_tool_calls: bool | None
    """Allow several tool calls at once."""
