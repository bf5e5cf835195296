"""`BetaApplyPatchToolCallItemParam`: `BetaApplyPatchToolCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from .beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class ApplyPatchCall(BaseModel):
    """`BetaApplyPatchToolCallItemParam` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "caller",
        "status",
        "operation",
    )
    _required = frozenset(
        {
            "type",
            "call_id",
            "status",
            "operation",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    type: Literal["apply_patch_call"]
    """Type of the object; service default: "apply_patch_call"."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: BetaApplyPatchCallStatusParam
    """Current state."""
    operation: BetaApplyPatchOperationParam
    """Creation, change or deletion of a file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call"],
            call_id: str,
            status: BetaApplyPatchCallStatusParam,
            operation: BetaApplyPatchOperationParam,
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
            caller: BetaToolCallCallerParam | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.status = get("status")
        self.operation = _operation(get("operation"))
        return self


BetaApplyPatchToolCallItemParam = ApplyPatchCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller_param", "BetaDirectToolCallCallerParam"),
        "program": to_model("beta_program_tool_call_caller_param", "BetaProgramToolCallCallerParam"),
    },
)
_operation = to_alias("beta_apply_patch_operation_param")
