"""`BetaInputMessageParam`: `BetaInputMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam


class BetaInputMessageParam(TypedDict, total=False):
    """`BetaInputMessage`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[BetaResponseInputMessageContentListParam]
