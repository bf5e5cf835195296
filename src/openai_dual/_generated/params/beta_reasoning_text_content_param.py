"""`BetaReasoningTextContentParam`: `BetaReasoningTextContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaReasoningTextContentParam(TypedDict, total=False):
    """`BetaReasoningTextContent`, as a request gives it."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
