"""`BetaResponseFileSearchToolCall`: `BetaFileSearchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_file_search_tool_call_results_item import BetaFileSearchToolCallResultsItem


class BetaResponseFileSearchToolCall(BaseModel):
    """`BetaFileSearchToolCall` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    id: str
    """Id of the object."""
    type: Literal["file_search_call"]
    """Type of the object."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    """Current state."""
    queries: list[str]
    """Queries of the search."""
    results: list[BetaFileSearchToolCallResultsItem] | None
    """Chunks that were found."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_search_call"],
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str,
            queries: list[str],
            agent: BetaAgentTag | None = None,
            results: list[BetaFileSearchToolCallResultsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.type = get("type")
        self.status = get("status")
        self.queries = get("queries")
        self.results = None if (value := get("results")) is None else _results(value)
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_results = by_type(array=each(to_model("beta_file_search_tool_call_results_item", "BetaFileSearchToolCallResultsItem")))
