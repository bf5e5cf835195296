"""`BetaResponseReasoningItemParam`: `BetaReasoningItem` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_reasoning_text_content_param import BetaReasoningTextContentParam
    from .beta_summary_text_content_param import BetaSummaryTextContentParam


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """`BetaReasoningItem`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[BetaSummaryTextContentParam | BaseModel]]
    content: Iterable[BetaReasoningTextContentParam | BaseModel]
    status: Literal["in_progress", "completed", "incomplete"] | str
