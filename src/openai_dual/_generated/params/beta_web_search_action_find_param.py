"""`BetaWebSearchActionFindParam`: `BetaWebSearchActionFind` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaWebSearchActionFindParam(TypedDict, total=False):
    """`BetaWebSearchActionFind`, as a request gives it."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]
