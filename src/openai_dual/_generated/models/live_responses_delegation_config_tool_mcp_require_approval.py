"""`LiveResponsesDelegationConfigToolMcpRequireApproval`: `LiveResponsesDelegationConfigToolMcpRequireApproval` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_responses_delegation_config_tool_mcp_require_approval_always import (
        LiveResponsesDelegationConfigToolMcpRequireApprovalAlways,
    )
    from .live_responses_delegation_config_tool_mcp_require_approval_never import (
        LiveResponsesDelegationConfigToolMcpRequireApprovalNever,
    )


class LiveResponsesDelegationConfigToolMcpRequireApproval(BaseModel):
    """`LiveResponsesDelegationConfigToolMcpRequireApproval` in the description."""

    __slots__ = (
        "always",
        "never",
    )

    always: LiveResponsesDelegationConfigToolMcpRequireApprovalAlways | None
    """Tools whose calls always need approval."""
    never: LiveResponsesDelegationConfigToolMcpRequireApprovalNever | None
    """Tools whose calls never need approval."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: LiveResponsesDelegationConfigToolMcpRequireApprovalAlways | None = None,
            never: LiveResponsesDelegationConfigToolMcpRequireApprovalNever | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.always = None if (value := get("always")) is None else _always(value)
        self.never = None if (value := get("never")) is None else _never(value)
        return self


_always = to_model(
    "live_responses_delegation_config_tool_mcp_require_approval_always",
    "LiveResponsesDelegationConfigToolMcpRequireApprovalAlways",
)
_never = to_model(
    "live_responses_delegation_config_tool_mcp_require_approval_never",
    "LiveResponsesDelegationConfigToolMcpRequireApprovalNever",
)
