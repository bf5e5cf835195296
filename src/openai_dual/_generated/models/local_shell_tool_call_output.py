"""`LocalShellToolCallOutput`: `LocalShellToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class LocalShellCallOutput(BaseModel):
    """`LocalShellToolCallOutput` in the description."""

    __slots__ = (
        "type",
        "id",
        "output",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "output",
        }
    )

    type: Literal["local_shell_call_output"]
    """Type of the object."""
    id: str
    """Id of the object."""
    output: str
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call_output"],
            id: str,
            output: str,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.output = get("output")
        self.status = get("status")
        return self


LocalShellToolCallOutput = LocalShellCallOutput
"""The name by which other modules import the class: no other class has it."""
