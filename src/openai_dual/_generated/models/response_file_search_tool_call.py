"""`ResponseFileSearchToolCall`: `FileSearchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .file_search_tool_call_results_item import FileSearchToolCallResultsItem


class ResponseFileSearchToolCall(BaseModel):
    """`FileSearchToolCall` in the description."""

    __slots__ = (
        "id",
        "type",
        "status",
        "queries",
        "results",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "status",
            "queries",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["file_search_call"]
    """Type of the object."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    """Current state."""
    queries: list[str]
    """Queries of the search."""
    results: list[FileSearchToolCallResultsItem] | None
    """Chunks that were found."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_search_call"],
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str,
            queries: list[str],
            results: list[FileSearchToolCallResultsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.status = get("status")
        self.queries = get("queries")
        self.results = None if (value := get("results")) is None else _results(value)
        return self


_results = by_type(array=each(to_model("file_search_tool_call_results_item", "FileSearchToolCallResultsItem")))
