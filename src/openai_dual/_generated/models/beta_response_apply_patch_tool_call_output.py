"""`BetaResponseApplyPatchToolCallOutput`: `BetaApplyPatchToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_apply_patch_call_output_status import BetaApplyPatchCallOutputStatus
    from .beta_tool_call_caller import BetaToolCallCaller


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """`BetaApplyPatchToolCallOutput` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "caller",
        "status",
        "output",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["apply_patch_call_output"]
    """Type of the object; service default: "apply_patch_call_output"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: BetaApplyPatchCallOutputStatus
    """Current state."""
    output: str | None
    """Output of the call."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call_output"],
            id: str,
            call_id: str,
            status: BetaApplyPatchCallOutputStatus,
            agent: BetaAgentTag | None = None,
            caller: BetaToolCallCaller | Unknown | None = None,
            output: str | None = None,
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
        self.output = get("output")
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
