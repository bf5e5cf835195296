"""`ValidateGraderResponse`: an object of answers, `ValidateGraderResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from ...core.model import Unknown
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


class ValidateGraderResponse(BaseModel):
    """`ValidateGraderResponse`, as the service sends it."""

    __slots__ = ("grader",)

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti | Unknown | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: GraderStringCheck
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti
            | Unknown
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.grader = None if (value := get("grader")) is None else _grader(value)
        return self


_grader = tagged(
    "type",
    {
        "string_check": to_model("grader_string_check", "GraderStringCheck"),
        "text_similarity": to_model("grader_text_similarity", "GraderTextSimilarity"),
        "python": to_model("grader_python", "GraderPython"),
        "score_model": to_model("grader_score_model", "GraderScoreModel"),
        "multi": to_model("grader_multi", "GraderMulti"),
    },
)
