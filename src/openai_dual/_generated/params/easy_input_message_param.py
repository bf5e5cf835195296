"""`EasyInputMessageParam`: `EasyInputMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.message_phase import MessagePhase
    from .response_input_message_content_list_param import ResponseInputMessageContentListParam


class EasyInputMessageParam(TypedDict, total=False):
    """`EasyInputMessage`, as a request gives it."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[str | ResponseInputMessageContentListParam]
    phase: MessagePhase | None
    type: Literal["message"]
