"""`LocalShellExecAction`: `LocalShellExecAction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class LocalShellCallAction(BaseModel):
    """`LocalShellExecAction` in the description."""

    __slots__ = (
        "type",
        "command",
        "timeout_ms",
        "working_directory",
        "env",
        "user",
    )
    _required = frozenset(
        {
            "type",
            "command",
            "env",
        }
    )

    type: Literal["exec"]
    """Type of the object; service default: "exec"."""
    command: list[str]
    """Command and its arguments."""
    timeout_ms: int | None
    """Timeout in milliseconds."""
    working_directory: str | None
    """Working directory of the command."""
    env: dict[str, str]
    """Environment variables."""
    user: str | None
    """User that runs the command."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["exec"],
            command: list[str],
            env: dict[str, str],
            timeout_ms: int | None = None,
            working_directory: str | None = None,
            user: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.command = get("command")
        self.timeout_ms = get("timeout_ms")
        self.working_directory = get("working_directory")
        self.env = get("env")
        self.user = get("user")
        return self


LocalShellExecAction = LocalShellCallAction
"""The name by which other modules import the class: no other class has it."""
