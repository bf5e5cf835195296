"""`GraderValidateResponse`: `ValidateGraderResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .multi_grader import MultiGrader
    from .python_grader import PythonGrader
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader


class GraderValidateResponse(BaseModel):
    """`ValidateGraderResponse` in the description."""

    __slots__ = ("grader",)

    grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader | Unknown | None
    """Grader to use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: StringCheckGrader
            | TextSimilarityGrader
            | PythonGrader
            | ScoreModelGrader
            | MultiGrader
            | Unknown
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.grader = None if (value := get("grader")) is None else _grader(value)
        return self


_grader = tagged(
    "type",
    {
        "string_check": to_model("string_check_grader", "StringCheckGrader"),
        "text_similarity": to_model("text_similarity_grader", "TextSimilarityGrader"),
        "python": to_model("python_grader", "PythonGrader"),
        "score_model": to_model("score_model_grader", "ScoreModelGrader"),
        "multi": to_model("multi_grader", "MultiGrader"),
    },
)
