"""`ComputerUseApprovalRequestKindResourceBrowserOriginAccess`: `ComputerUseApprovalRequestKindResourceBrowserOriginAccess` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    BaseModel
):
    """`ComputerUseApprovalRequestKindResourceBrowserOriginAccess` in the description."""

    __slots__ = (
        "origin",
        "reason",
        "type",
    )
    _required = frozenset(
        {
            "origin",
            "type",
        }
    )

    origin: str
    """Web origin that the agent wants to access."""
    reason: str | None
    """Reason for the state or the decision."""
    type: Literal["browser_origin_access"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            origin: str,
            type: Literal["browser_origin_access"],
            reason: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.origin = get("origin")
        self.reason = get("reason")
        self.type = get("type")
        return self


ComputerUseApprovalRequestKindResourceBrowserOriginAccess = RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
"""The name by which other modules import the class: no other class has it."""
