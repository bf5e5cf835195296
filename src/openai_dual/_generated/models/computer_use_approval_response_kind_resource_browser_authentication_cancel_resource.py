"""`ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource`: `ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    BaseModel
):
    """`ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource` in the description."""

    __slots__ = (
        "action",
        "type",
    )
    _required = frozenset(
        {
            "action",
            "type",
        }
    )

    action: Literal["cancel"]
    """Decision of the user."""
    type: Literal["browser_authentication"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: Literal["cancel"],
            type: Literal["browser_authentication"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.action = get("action")
        self.type = get("type")
        return self


ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource = ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
"""The name by which other modules import the class: no other class has it."""
