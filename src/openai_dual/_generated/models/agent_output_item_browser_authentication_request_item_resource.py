"""`AgentOutputItemBrowserAuthenticationRequestItemResource`: `AgentOutputItemBrowserAuthenticationRequestItemResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_output_item_browser_authentication_request_item_resource_request import (
        AgentOutputItemBrowserAuthenticationRequestItemResourceRequest,
    )


class BrowserAuthenticationRequestItemResource(BaseModel):
    """`AgentOutputItemBrowserAuthenticationRequestItemResource` in the description."""

    __slots__ = (
        "id",
        "request",
        "request_id",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "request",
            "request_id",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequest
    """Data that the agent asks the user for."""
    request_id: str
    """Id of the request."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["computer_use_approval_request"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequest,
            request_id: str,
            turn_id: str,
            type: Literal["computer_use_approval_request"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.request = _request(get("request"))
        self.request_id = get("request_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


AgentOutputItemBrowserAuthenticationRequestItemResource = BrowserAuthenticationRequestItemResource
"""The name by which other modules import the class: no other class has it."""

_request = to_model(
    "agent_output_item_browser_authentication_request_item_resource_request",
    "AgentOutputItemBrowserAuthenticationRequestItemResourceRequest",
)
