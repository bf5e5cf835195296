"""`GraderMulti`: an object of answers, `GraderMulti` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from ...core.model import Unknown
    from .grader_label_model import GraderLabelModel
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class GraderMulti(BaseModel):
    """`GraderMulti`, as the service sends it."""

    __slots__ = (
        "type",
        "name",
        "graders",
        "calculate_output",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "graders",
            "calculate_output",
        }
    )

    type: Literal["multi"]
    name: str
    graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel | Unknown
    calculate_output: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["multi"],
            name: str,
            graders: GraderStringCheck
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderLabelModel
            | Unknown,
            calculate_output: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.graders = _graders(get("graders"))
        self.calculate_output = get("calculate_output")
        return self


_graders = tagged(
    "type",
    {
        "string_check": to_model("grader_string_check", "GraderStringCheck"),
        "text_similarity": to_model("grader_text_similarity", "GraderTextSimilarity"),
        "python": to_model("grader_python", "GraderPython"),
        "score_model": to_model("grader_score_model", "GraderScoreModel"),
        "label_model": to_model("grader_label_model", "GraderLabelModel"),
    },
)
