"""`AgentSessionItemComputerUseApprovalRequestResultItemResource`: `AgentSessionItemComputerUseApprovalRequestResultItemResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .computer_use_approval_response_kind_resource_browser_authentication_cancel_resource import (
        ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    )
    from .computer_use_approval_response_kind_resource_browser_authentication_submit_resource import (
        ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    )


class ComputerUseApprovalRequestResultItemResource(BaseModel):
    """`AgentSessionItemComputerUseApprovalRequestResultItemResource` in the description."""

    __slots__ = (
        "id",
        "request_id",
        "response",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "request_id",
            "response",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    request_id: str
    """Id of the request."""
    response: (
        ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
        | ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
        | Unknown
    )
    """Decision about the request."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["computer_use_approval_request_result"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            request_id: str,
            response: ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
            | ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
            | Unknown,
            turn_id: str,
            type: Literal["computer_use_approval_request_result"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.request_id = get("request_id")
        self.response = _response(get("response"))
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


AgentSessionItemComputerUseApprovalRequestResultItemResource = ComputerUseApprovalRequestResultItemResource
"""The name by which other modules import the class: no other class has it."""

_response = tagged(
    "action",
    {
        "submit": to_model(
            "computer_use_approval_response_kind_resource_browser_authentication_submit_resource",
            "ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
        ),
        "cancel": to_model(
            "computer_use_approval_response_kind_resource_browser_authentication_cancel_resource",
            "ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
        ),
    },
)
