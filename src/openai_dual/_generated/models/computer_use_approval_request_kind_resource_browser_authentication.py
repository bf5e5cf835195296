"""`ComputerUseApprovalRequestKindResourceBrowserAuthentication`: `ComputerUseApprovalRequestKindResourceBrowserAuthentication` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .computer_use_approval_request_kind_resource_browser_authentication_fields_item import (
        ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem,
    )
    from .computer_use_approval_request_kind_resource_browser_authentication_options_item import (
        ComputerUseApprovalRequestKindResourceBrowserAuthenticationOptionsItem,
    )


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    BaseModel
):
    """`ComputerUseApprovalRequestKindResourceBrowserAuthentication` in the description."""

    __slots__ = (
        "credential_origin",
        "fields",
        "options",
        "reason",
        "type",
    )
    _required = frozenset(
        {
            "fields",
            "options",
            "type",
        }
    )

    credential_origin: str | None
    """Web origin that the credential belongs to."""
    fields: list[ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem]
    """Fields to fill in."""
    options: list[ComputerUseApprovalRequestKindResourceBrowserAuthenticationOptionsItem]
    """Choices of the user."""
    reason: str | None
    """Why the agent needs the credential."""
    type: Literal["browser_authentication"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            fields: list[ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem],
            options: list[ComputerUseApprovalRequestKindResourceBrowserAuthenticationOptionsItem],
            type: Literal["browser_authentication"],
            credential_origin: str | None = None,
            reason: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.credential_origin = get("credential_origin")
        self.fields = _fields(get("fields"))
        self.options = _options(get("options"))
        self.reason = get("reason")
        self.type = get("type")
        return self


ComputerUseApprovalRequestKindResourceBrowserAuthentication = RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
"""The name by which other modules import the class: no other class has it."""

_fields = each(
    to_model(
        "computer_use_approval_request_kind_resource_browser_authentication_fields_item",
        "ComputerUseApprovalRequestKindResourceBrowserAuthenticationFieldsItem",
    )
)
_options = each(
    to_model(
        "computer_use_approval_request_kind_resource_browser_authentication_options_item",
        "ComputerUseApprovalRequestKindResourceBrowserAuthenticationOptionsItem",
    )
)
