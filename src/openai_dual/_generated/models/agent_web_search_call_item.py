"""`AgentWebSearchCallItem`: `AgentWebSearchCallItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .agent_output_item_status import AgentOutputItemStatus
    from .web_search_action import WebSearchAction


class AgentWebSearchCallItem(BaseModel):
    """`AgentWebSearchCallItem` in the description."""

    __slots__ = (
        "id",
        "action",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    action: WebSearchAction | Unknown | None
    """Step of the search; a query, a page that is opened, or a pattern to find in a page."""
    status: AgentOutputItemStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["web_search_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: AgentOutputItemStatus,
            turn_id: str,
            type: Literal["web_search_call"],
            action: WebSearchAction | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.action = None if (value := get("action")) is None else _action(value)
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


_action = tagged(
    "type",
    {
        "search": to_model("web_search_action_resource_search", "WebSearchActionResourceSearch"),
        "open_page": to_model("web_search_action_resource_open_page", "WebSearchActionResourceOpenPage"),
        "find_in_page": to_model("web_search_action_resource_find_in_page", "WebSearchActionResourceFindInPage"),
        "other": to_model("web_search_action_resource_other", "WebSearchActionResourceOther"),
    },
)
