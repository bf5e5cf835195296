"""`BetaEasyInputMessageParam`: `BetaEasyInputMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_message_phase import BetaMessagePhase
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam


class BetaEasyInputMessageParam(TypedDict, total=False):
    """`BetaEasyInputMessage`, as a request gives it."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[str | BetaResponseInputMessageContentListParam]
    phase: BetaMessagePhase | None
    type: Literal["message"]
