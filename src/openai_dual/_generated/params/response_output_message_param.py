"""`ResponseOutputMessageParam`: `OutputMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.message_phase import MessagePhase
    from .output_message_content_param import OutputMessageContentParam


class ResponseOutputMessageParam(TypedDict, total=False):
    """`OutputMessage`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[OutputMessageContentParam | BaseModel]]
    phase: MessagePhase | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
