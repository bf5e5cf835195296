"""`WebSearchActionOpenPageParam`: `WebSearchActionOpenPage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """`WebSearchActionOpenPage`, as a request gives it."""

    type: Required[Literal["open_page"]]
    url: str | None
