"""`WebSearchActionFindParam`: `WebSearchActionFind` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class WebSearchActionFindParam(TypedDict, total=False):
    """`WebSearchActionFind`, as a request gives it."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]
