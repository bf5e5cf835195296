"""`ReasoningTextContentParam`: `ReasoningTextContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ReasoningTextContentParam(TypedDict, total=False):
    """`ReasoningTextContent`, as a request gives it."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
