"""`ImageURLParam`: `MessageContentImageUrlObjectImageUrl` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ImageURLParam(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl`, as a request gives it."""

    url: Required[str]
    detail: Literal["auto", "low", "high"] | str
