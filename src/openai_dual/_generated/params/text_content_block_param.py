"""`TextContentBlockParam`: `MessageRequestContentTextObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class TextContentBlockParam(TypedDict, total=False):
    """`MessageRequestContentTextObject`, as a request gives it."""

    type: Required[Literal["text"]]
    text: Required[str]
