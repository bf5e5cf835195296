"""`McpTransportResourceStdio`: `McpTransportResourceStdio` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class McpTransportResourceStdio(BaseModel):
    """`McpTransportResourceStdio` in the description."""

    __slots__ = (
        "args",
        "command",
        "cwd",
        "env_vars",
        "type",
    )
    _required = frozenset(
        {
            "args",
            "command",
            "cwd",
            "env_vars",
            "type",
        }
    )

    args: list[str]
    """Arguments of the command."""
    command: str
    """Command that starts the server."""
    cwd: str
    """Working directory."""
    env_vars: list[str]
    """Names of environment variables that the server receives."""
    type: Literal["stdio"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            args: list[str],
            command: str,
            cwd: str,
            env_vars: list[str],
            type: Literal["stdio"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.args = get("args")
        self.command = get("command")
        self.cwd = get("cwd")
        self.env_vars = get("env_vars")
        self.type = get("type")
        return self
