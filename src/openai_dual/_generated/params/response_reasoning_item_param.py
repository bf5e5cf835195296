"""`ResponseReasoningItemParam`: `ReasoningItem` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .reasoning_text_content_param import ReasoningTextContentParam
    from .summary_text_content_param import SummaryTextContentParam


class ResponseReasoningItemParam(TypedDict, total=False):
    """`ReasoningItem`, as a request gives it."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[SummaryTextContentParam | BaseModel]]
    content: Iterable[ReasoningTextContentParam | BaseModel]
    status: Literal["in_progress", "completed", "incomplete"] | str
