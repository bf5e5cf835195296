"""`BetaSummaryTextContentParam`: `BetaSummaryTextContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaSummaryTextContentParam(TypedDict, total=False):
    """`BetaSummaryTextContent`, as a request gives it."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
