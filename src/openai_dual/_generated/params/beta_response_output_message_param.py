"""`BetaResponseOutputMessageParam`: `BetaOutputMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_message_phase import BetaMessagePhase
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_output_message_content_param import BetaOutputMessageContentParam


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """`BetaOutputMessage`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[BetaOutputMessageContentParam | BaseModel]]
    phase: BetaMessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
