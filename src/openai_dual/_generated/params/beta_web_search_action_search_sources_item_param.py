"""`BetaWebSearchActionSearchSourcesItemParam`: `BetaWebSearchActionSearchSourcesItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaWebSearchActionSearchSourcesItemParam(TypedDict, total=False):
    """`BetaWebSearchActionSearchSourcesItem`, as a request gives it."""

    type: Required[Literal["url"]]
    url: Required[str]
