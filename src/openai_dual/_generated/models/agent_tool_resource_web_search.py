"""`AgentToolResourceWebSearch`: `AgentToolResourceWebSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_tool_resource_web_search_location import AgentToolResourceWebSearchLocation


class AgentToolResourceWebSearch(BaseModel):
    """`AgentToolResourceWebSearch` in the description."""

    __slots__ = (
        "allowed_domains",
        "context_size",
        "location",
        "mode",
        "type",
    )
    _required = frozenset(
        {
            "context_size",
            "mode",
            "type",
        }
    )

    allowed_domains: list[str] | None
    """Domains that the search is limited to."""
    context_size: Literal["low", "medium", "high"] | str
    """How much of the search results the model receives."""
    location: AgentToolResourceWebSearchLocation | None
    """Approximate location of the user."""
    mode: Literal["disabled", "cached", "live"] | str
    """Whether the search uses live pages, cached pages, or is disabled."""
    type: Literal["web_search"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            context_size: Literal["low", "medium", "high"] | str,
            mode: Literal["disabled", "cached", "live"] | str,
            type: Literal["web_search"],
            allowed_domains: list[str] | None = None,
            location: AgentToolResourceWebSearchLocation | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_domains = get("allowed_domains")
        self.context_size = get("context_size")
        self.location = None if (value := get("location")) is None else _location(value)
        self.mode = get("mode")
        self.type = get("type")
        return self


_location = to_model("agent_tool_resource_web_search_location", "AgentToolResourceWebSearchLocation")
