"""`ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource`: `ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    BaseModel
):
    """`ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource` in the description."""

    __slots__ = (
        "action",
        "selected_option",
        "type",
    )
    _required = frozenset(
        {
            "action",
            "type",
        }
    )

    action: Literal["submit"]
    """Decision of the user."""
    selected_option: str | None
    """Id of the option that the user has chosen."""
    type: Literal["browser_authentication"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: Literal["submit"],
            type: Literal["browser_authentication"],
            selected_option: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.action = get("action")
        self.selected_option = get("selected_option")
        self.type = get("type")
        return self


ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource = ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
"""The name by which other modules import the class: no other class has it."""
