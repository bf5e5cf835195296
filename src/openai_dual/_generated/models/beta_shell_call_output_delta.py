"""`BetaShellCallOutputDelta`: `BetaShellCallOutputDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Delta(BaseModel):
    """`BetaShellCallOutputDelta` in the description."""

    __slots__ = (
        "stdout",
        "stderr",
    )

    stdout: str | None
    """Standard output."""
    stderr: str | None
    """Standard error output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str | None = None,
            stderr: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.stdout = get("stdout")
        self.stderr = get("stderr")
        return self


BetaShellCallOutputDelta = Delta
"""The name by which other modules import the class: no other class has it."""
