"""`ReinforcementMethod`: `FineTuneReinforcementMethod` in the description."""

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
    from .reinforcement_hyperparameters import ReinforcementHyperparameters
    from .score_model_grader import ScoreModelGrader
    from .string_check_grader import StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader


class ReinforcementMethod(BaseModel):
    """`FineTuneReinforcementMethod` in the description."""

    __slots__ = (
        "grader",
        "hyperparameters",
    )
    _required = frozenset(
        {
            "grader",
        }
    )

    grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader | Unknown
    """Grader to use."""
    hyperparameters: ReinforcementHyperparameters | None
    """Settings of the training."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader | Unknown,
            hyperparameters: ReinforcementHyperparameters | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.grader = _grader(get("grader"))
        self.hyperparameters = None if (value := get("hyperparameters")) is None else _hyperparameters(value)
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
_hyperparameters = to_model("reinforcement_hyperparameters", "ReinforcementHyperparameters")
