"""`LocalShellToolCall`: `LocalShellToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .local_shell_exec_action import LocalShellExecAction


class LocalShellCall(BaseModel):
    """`LocalShellToolCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "action",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "action",
            "status",
        }
    )

    type: Literal["local_shell_call"]
    """Type of the object."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    action: LocalShellExecAction
    """Commands to run, with their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call"],
            id: str,
            call_id: str,
            action: LocalShellExecAction,
            status: Literal["in_progress", "completed", "incomplete"] | str,
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
        self.action = _action(get("action"))
        self.status = get("status")
        return self


LocalShellToolCall = LocalShellCall
"""The name by which other modules import the class: no other class has it."""

_action = to_model("local_shell_exec_action", "LocalShellExecAction")
