"""`BetaResponseFunctionWebSearch`: `BetaWebSearchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_web_search_action_find import BetaWebSearchActionFind
    from .beta_web_search_action_open_page import BetaWebSearchActionOpenPage
    from .beta_web_search_action_search import BetaWebSearchActionSearch


class BetaResponseFunctionWebSearch(BaseModel):
    """`BetaWebSearchToolCall` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "status",
        "action",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "status",
            "action",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    id: str
    """Id of the object."""
    type: Literal["web_search_call"]
    """Type of the object."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str
    """Current state."""
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | Unknown
    """Step of the search; a query, a page that is opened, or a pattern to find in a page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["web_search_call"],
            status: Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str,
            action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | Unknown,
            agent: BetaAgentTag | None = None,
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
        self.action = _action(get("action"))
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_action = tagged(
    "type",
    {
        "search": to_model("beta_web_search_action_search", "BetaWebSearchActionSearch"),
        "open_page": to_model("beta_web_search_action_open_page", "BetaWebSearchActionOpenPage"),
        "find_in_page": to_model("beta_web_search_action_find", "BetaWebSearchActionFind"),
    },
)
