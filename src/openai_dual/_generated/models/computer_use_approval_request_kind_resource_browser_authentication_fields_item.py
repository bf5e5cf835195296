"""`ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem`: `ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    BaseModel
):
    """`ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem` in the description."""

    __slots__ = (
        "id",
        "label",
        "required",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "label",
            "required",
            "type",
        }
    )

    id: str
    """Id of the object."""
    label: str
    """Text that is shown to the user."""
    required: bool
    """Whether the field must be filled in."""
    type: str
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            label: str,
            required: bool,
            type: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.label = get("label")
        self.required = get("required")
        self.type = get("type")
        return self


ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem = RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
"""The name by which other modules import the class: no other class has it."""
