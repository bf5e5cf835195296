"""`ApplyPatchToolCallItemParam`: `ApplyPatchToolCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .apply_patch_call_status_param import ApplyPatchCallStatusParam
    from .apply_patch_operation_param import ApplyPatchOperationParam
    from .tool_call_caller_param import ToolCallCallerParam


class ApplyPatchCall(BaseModel):
    """`ApplyPatchToolCallItemParam` in the description."""

    __slots__ = (
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

    type: Literal["apply_patch_call"]
    """Type of the object; service default: "apply_patch_call"."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: ApplyPatchCallStatusParam
    """Current state."""
    operation: ApplyPatchOperationParam
    """Creation, change or deletion of a file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call"],
            call_id: str,
            status: ApplyPatchCallStatusParam,
            operation: ApplyPatchOperationParam,
            id: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.status = get("status")
        self.operation = _operation(get("operation"))
        return self


ApplyPatchToolCallItemParam = ApplyPatchCall
"""The name by which other modules import the class: no other class has it."""

_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
_operation = to_alias("apply_patch_operation_param")
