"""`WebSearchActionResourceSearch`: `WebSearchActionResourceSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class WebSearchActionResourceSearch(BaseModel):
    """`WebSearchActionResourceSearch` in the description."""

    __slots__ = (
        "queries",
        "query",
        "type",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    queries: list[str] | None
    """Queries of the search."""
    query: str | None
    """Query of the search."""
    type: Literal["search"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["search"],
            queries: list[str] | None = None,
            query: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.queries = get("queries")
        self.query = get("query")
        self.type = get("type")
        return self
