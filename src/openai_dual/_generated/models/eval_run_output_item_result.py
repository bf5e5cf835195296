"""`EvalRunOutputItemResult`: `EvalRunOutputItemResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Result(BaseModel):
    """`EvalRunOutputItemResult` in the description."""

    __slots__ = (
        "name",
        "type",
        "score",
        "passed",
        "sample",
    )
    _required = frozenset(
        {
            "name",
            "score",
            "passed",
        }
    )

    name: str
    """Name of the object."""
    type: str | None
    """Type of the object."""
    score: float
    """The score."""
    passed: bool
    """Whether the item passed."""
    sample: dict[str, Any] | None
    """The sample."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            score: float,
            passed: bool,
            type: str | None = None,
            sample: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.type = get("type")
        self.score = get("score")
        self.passed = get("passed")
        self.sample = get("sample")
        return self


EvalRunOutputItemResult = Result
"""The name by which other modules import the class: no other class has it."""
