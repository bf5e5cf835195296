"""`MultiGrader`: `GraderMulti` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .label_model_grader import LabelModelGrader
    from .python_grader import PythonGrader
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader


class MultiGrader(BaseModel):
    """`GraderMulti` in the description."""

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
    """Type of the object; service default: "multi"."""
    name: str
    """Name of the object."""
    graders: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader | Unknown
    """Graders whose scores are combined."""
    calculate_output: str
    """Formula that combines the scores of the graders."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["multi"],
            name: str,
            graders: StringCheckGrader
            | TextSimilarityGrader
            | PythonGrader
            | ScoreModelGrader
            | LabelModelGrader
            | Unknown,
            calculate_output: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
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
        "string_check": to_model("string_check_grader", "StringCheckGrader"),
        "text_similarity": to_model("text_similarity_grader", "TextSimilarityGrader"),
        "python": to_model("python_grader", "PythonGrader"),
        "score_model": to_model("score_model_grader", "ScoreModelGrader"),
        "label_model": to_model("label_model_grader", "LabelModelGrader"),
    },
)
