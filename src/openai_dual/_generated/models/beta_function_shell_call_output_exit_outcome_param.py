"""`BetaFunctionShellCallOutputExitOutcomeParam`: `BetaFunctionShellCallOutputExitOutcomeParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OutcomeExit(BaseModel):
    """`BetaFunctionShellCallOutputExitOutcomeParam` in the description."""

    __slots__ = (
        "type",
        "exit_code",
    )
    _required = frozenset(
        {
            "type",
            "exit_code",
        }
    )

    type: Literal["exit"]
    """Type of the object; service default: "exit"."""
    exit_code: int
    """Exit status of the command."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["exit"],
            exit_code: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.exit_code = get("exit_code")
        return self


BetaFunctionShellCallOutputExitOutcomeParam = OutcomeExit
"""The name by which other modules import the class: no other class has it."""
