"""`BetaWebSearchActionSearchParam`: `BetaWebSearchActionSearch` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_web_search_action_search_sources_item_param import BetaWebSearchActionSearchSourcesItemParam


class BetaWebSearchActionSearchParam(TypedDict, total=False):
    """`BetaWebSearchActionSearch`, as a request gives it."""

    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Iterable[BetaWebSearchActionSearchSourcesItemParam | BaseModel]
