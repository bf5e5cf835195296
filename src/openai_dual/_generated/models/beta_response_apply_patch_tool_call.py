"""`BetaResponseApplyPatchToolCall`: `BetaApplyPatchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_apply_patch_call_status import BetaApplyPatchCallStatus
    from .beta_apply_patch_create_file_operation import BetaApplyPatchCreateFileOperation
    from .beta_apply_patch_delete_file_operation import BetaApplyPatchDeleteFileOperation
    from .beta_apply_patch_update_file_operation import BetaApplyPatchUpdateFileOperation
    from .beta_tool_call_caller import BetaToolCallCaller


class BetaResponseApplyPatchToolCall(BaseModel):
    """`BetaApplyPatchToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "caller",
        "status",
        "operation",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "status",
            "operation",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["apply_patch_call"]
    """Type of the object; service default: "apply_patch_call"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: BetaApplyPatchCallStatus
    """Current state."""
    operation: (
        BetaApplyPatchCreateFileOperation
        | BetaApplyPatchDeleteFileOperation
        | BetaApplyPatchUpdateFileOperation
        | Unknown
    )
    """Creation, change or deletion of a file."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call"],
            id: str,
            call_id: str,
            status: BetaApplyPatchCallStatus,
            operation: BetaApplyPatchCreateFileOperation
            | BetaApplyPatchDeleteFileOperation
            | BetaApplyPatchUpdateFileOperation
            | Unknown,
            agent: BetaAgentTag | None = None,
            caller: BetaToolCallCaller | Unknown | None = None,
            created_by: str | None = None,
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
        self.created_by = get("created_by")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller", "BetaDirectToolCallCaller"),
        "program": to_model("beta_program_tool_call_caller", "BetaProgramToolCallCaller"),
    },
)
_operation = tagged(
    "type",
    {
        "create_file": to_model("beta_apply_patch_create_file_operation", "BetaApplyPatchCreateFileOperation"),
        "delete_file": to_model("beta_apply_patch_delete_file_operation", "BetaApplyPatchDeleteFileOperation"),
        "update_file": to_model("beta_apply_patch_update_file_operation", "BetaApplyPatchUpdateFileOperation"),
    },
)
