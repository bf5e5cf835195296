"""`WebSearchActionSearch`: `WebSearchActionSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .web_search_action_search_sources_item import WebSearchActionSearchSourcesItem


class ActionSearch(BaseModel):
    """`WebSearchActionSearch` in the description."""

    __slots__ = (
        "type",
        "query",
        "queries",
        "sources",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["search"]
    """Type of the object."""
    query: str | None
    """Query of the search; deprecated."""
    queries: list[str] | None
    """Queries of the search."""
    sources: list[WebSearchActionSearchSourcesItem] | None
    """Pages that the search has used."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["search"],
            query: str | None = None,
            queries: list[str] | None = None,
            sources: list[WebSearchActionSearchSourcesItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.query = get("query")
        self.queries = get("queries")
        self.sources = None if (value := get("sources")) is None else _sources(value)
        return self


WebSearchActionSearch = ActionSearch
"""The name by which other modules import the class: no other class has it."""

_sources = each(to_model("web_search_action_search_sources_item", "WebSearchActionSearchSourcesItem"))
