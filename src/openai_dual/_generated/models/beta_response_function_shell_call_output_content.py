"""`BetaResponseFunctionShellCallOutputContent`: `BetaFunctionShellCallOutputContentParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .beta_function_shell_call_output_outcome_param import BetaFunctionShellCallOutputOutcomeParam


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """`BetaFunctionShellCallOutputContentParam` in the description."""

    __slots__ = (
        "stdout",
        "stderr",
        "outcome",
    )
    _required = frozenset(
        {
            "stdout",
            "stderr",
            "outcome",
        }
    )

    stdout: str
    """Standard output; at most 10485760 characters."""
    stderr: str
    """Standard error output; at most 10485760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """Whether the command exited or reached the timeout."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str,
            stderr: str,
            outcome: BetaFunctionShellCallOutputOutcomeParam,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.stdout = get("stdout")
        self.stderr = get("stderr")
        self.outcome = _outcome(get("outcome"))
        return self


_outcome = to_alias("beta_function_shell_call_output_outcome_param")
