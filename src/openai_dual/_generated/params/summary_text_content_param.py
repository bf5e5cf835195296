"""`SummaryTextContentParam`: `SummaryTextContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class SummaryTextContentParam(TypedDict, total=False):
    """`SummaryTextContent`, as a request gives it."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
