"""`LiveResponsesDelegationConfigParamToolMcpRequireApproval`: `LiveResponsesDelegationConfigParamToolMcpRequireApproval` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_responses_delegation_config_param_tool_mcp_require_approval_always import (
        LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways,
    )
    from .live_responses_delegation_config_param_tool_mcp_require_approval_never import (
        LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever,
    )


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
    """`LiveResponsesDelegationConfigParamToolMcpRequireApproval` in the description."""

    __slots__ = (
        "always",
        "never",
    )

    always: LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways | None
    """Tools whose calls always need approval."""
    never: LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever | None
    """Tools whose calls never need approval."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways | None = None,
            never: LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever | None = None,
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


LiveResponsesDelegationConfigParamToolMcpRequireApproval = ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam
"""The name by which other modules import the class: no other class has it."""

_always = to_model(
    "live_responses_delegation_config_param_tool_mcp_require_approval_always",
    "LiveResponsesDelegationConfigParamToolMcpRequireApprovalAlways",
)
_never = to_model(
    "live_responses_delegation_config_param_tool_mcp_require_approval_never",
    "LiveResponsesDelegationConfigParamToolMcpRequireApprovalNever",
)
