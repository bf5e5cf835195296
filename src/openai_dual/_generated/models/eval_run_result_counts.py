"""`EvalRunResultCounts`: `EvalRunResultCounts` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResultCounts(BaseModel):
    """`EvalRunResultCounts` in the description."""

    __slots__ = (
        "total",
        "errored",
        "failed",
        "passed",
    )
    _required = frozenset(
        {
            "total",
            "errored",
            "failed",
            "passed",
        }
    )

    total: int
    """Total number."""
    errored: int
    """Number of errors."""
    failed: int
    """Number that failed."""
    passed: int
    """Number that passed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total: int,
            errored: int,
            failed: int,
            passed: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.total = get("total")
        self.errored = get("errored")
        self.failed = get("failed")
        self.passed = get("passed")
        return self


EvalRunResultCounts = ResultCounts
"""The name by which other modules import the class: no other class has it."""
