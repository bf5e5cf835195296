"""`ApplyPatchToolCallOutputItemParam`: `ApplyPatchToolCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from .tool_call_caller_param import ToolCallCallerParam


class ApplyPatchCallOutput(BaseModel):
    """`ApplyPatchToolCallOutputItemParam` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "caller",
        "status",
        "output",
    )
    _required = frozenset(
        {
            "type",
            "call_id",
            "status",
        }
    )

    type: Literal["apply_patch_call_output"]
    """Type of the object; service default: "apply_patch_call_output"."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: ApplyPatchCallOutputStatusParam
    """Current state."""
    output: str | None
    """Output of the call; at most 10485760 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call_output"],
            call_id: str,
            status: ApplyPatchCallOutputStatusParam,
            id: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
            output: str | None = None,
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
        self.output = get("output")
        return self


ApplyPatchToolCallOutputItemParam = ApplyPatchCallOutput
"""The name by which other modules import the class: no other class has it."""

_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
