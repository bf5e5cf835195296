"""`WebSearchActionSearchParam`: `WebSearchActionSearch` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .web_search_action_search_sources_item_param import WebSearchActionSearchSourcesItemParam


class WebSearchActionSearchParam(TypedDict, total=False):
    """`WebSearchActionSearch`, as a request gives it."""

    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Iterable[WebSearchActionSearchSourcesItemParam | BaseModel]
