"""`EvalGraderPython`: `EvalGraderPython` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TestingCriterionEvalGraderPython(BaseModel):
    """`EvalGraderPython` in the description."""

    __slots__ = (
        "type",
        "name",
        "source",
        "image_tag",
        "pass_threshold",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "source",
        }
    )

    type: Literal["python"]
    """Type of the object."""
    name: str
    """Name of the object."""
    source: str
    """Source code of the grader."""
    image_tag: str | None
    """Tag of the container image in which the grader runs."""
    pass_threshold: float | None
    """Lowest score that passes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["python"],
            name: str,
            source: str,
            image_tag: str | None = None,
            pass_threshold: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.source = get("source")
        self.image_tag = get("image_tag")
        self.pass_threshold = get("pass_threshold")
        return self


EvalGraderPython = TestingCriterionEvalGraderPython
"""The name by which other modules import the class: no other class has it."""
