"""`EvalRunPerTestingCriteriaResultsItem`: `EvalRunPerTestingCriteriaResultsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class PerTestingCriteriaResult(BaseModel):
    """`EvalRunPerTestingCriteriaResultsItem` in the description."""

    __slots__ = (
        "testing_criteria",
        "passed",
        "failed",
    )
    _required = frozenset(
        {
            "testing_criteria",
            "passed",
            "failed",
        }
    )

    testing_criteria: str
    """Name of the testing criterion."""
    passed: int
    """Number that passed."""
    failed: int
    """Number that failed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            testing_criteria: str,
            passed: int,
            failed: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.testing_criteria = get("testing_criteria")
        self.passed = get("passed")
        self.failed = get("failed")
        return self


EvalRunPerTestingCriteriaResultsItem = PerTestingCriteriaResult
"""The name by which other modules import the class: no other class has it."""
