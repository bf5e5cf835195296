"""`SessionRequiredActionResourceComputerUseApprovalRequest`: `SessionRequiredActionResourceComputerUseApprovalRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .computer_use_approval_request_kind_resource_browser_authentication import (
        ComputerUseApprovalRequestKindResourceBrowserAuthentication,
    )
    from .computer_use_approval_request_kind_resource_browser_origin_access import (
        ComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    )


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
    """`SessionRequiredActionResourceComputerUseApprovalRequest` in the description."""

    __slots__ = (
        "request",
        "request_id",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "request",
            "request_id",
            "turn_id",
            "type",
        }
    )

    request: (
        ComputerUseApprovalRequestKindResourceBrowserAuthentication
        | ComputerUseApprovalRequestKindResourceBrowserOriginAccess
        | Unknown
    )
    """Action that needs approval."""
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
            request: ComputerUseApprovalRequestKindResourceBrowserAuthentication
            | ComputerUseApprovalRequestKindResourceBrowserOriginAccess
            | Unknown,
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
        self.request = _request(get("request"))
        self.request_id = get("request_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


SessionRequiredActionResourceComputerUseApprovalRequest = (
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest
)
"""The name by which other modules import the class: no other class has it."""

_request = tagged(
    "type",
    {
        "browser_authentication": to_model(
            "computer_use_approval_request_kind_resource_browser_authentication",
            "ComputerUseApprovalRequestKindResourceBrowserAuthentication",
        ),
        "browser_origin_access": to_model(
            "computer_use_approval_request_kind_resource_browser_origin_access",
            "ComputerUseApprovalRequestKindResourceBrowserOriginAccess",
        ),
    },
)
