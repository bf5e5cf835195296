"""`BetaFunctionShellActionParam`: `BetaFunctionShellActionParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ShellCallAction(BaseModel):
    """`BetaFunctionShellActionParam` in the description."""

    __slots__ = (
        "commands",
        "timeout_ms",
        "max_output_length",
    )
    _required = frozenset(
        {
            "commands",
        }
    )

    commands: list[str]
    """Commands to run."""
    timeout_ms: int | None
    """Timeout in milliseconds."""
    max_output_length: int | None
    """Maximum number of characters of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            commands: list[str],
            timeout_ms: int | None = None,
            max_output_length: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.commands = get("commands")
        self.timeout_ms = get("timeout_ms")
        self.max_output_length = get("max_output_length")
        return self


BetaFunctionShellActionParam = ShellCallAction
"""The name by which other modules import the class: no other class has it."""
