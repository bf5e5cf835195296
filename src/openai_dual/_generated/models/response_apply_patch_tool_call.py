"""`ResponseApplyPatchToolCall`: `ApplyPatchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from .tool_call_caller import ToolCallCaller


class ResponseApplyPatchToolCall(BaseModel):
    """`ApplyPatchToolCall` in the description."""

    __slots__ = (
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

    type: Literal["apply_patch_call"]
    """Type of the object; service default: "apply_patch_call"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: ToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: ApplyPatchCallStatus
    """Current state."""
    operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation | Unknown
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
            status: ApplyPatchCallStatus,
            operation: ApplyPatchCreateFileOperation
            | ApplyPatchDeleteFileOperation
            | ApplyPatchUpdateFileOperation
            | Unknown,
            caller: ToolCallCaller | Unknown | None = None,
            created_by: str | None = None,
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
        self.created_by = get("created_by")
        return self


_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller", "DirectToolCallCaller"),
        "program": to_model("program_tool_call_caller", "ProgramToolCallCaller"),
    },
)
_operation = tagged(
    "type",
    {
        "create_file": to_model("apply_patch_create_file_operation", "ApplyPatchCreateFileOperation"),
        "delete_file": to_model("apply_patch_delete_file_operation", "ApplyPatchDeleteFileOperation"),
        "update_file": to_model("apply_patch_update_file_operation", "ApplyPatchUpdateFileOperation"),
    },
)
