"""`EvalGraderTextSimilarity`: `EvalGraderTextSimilarity` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TestingCriterionEvalGraderTextSimilarity(BaseModel):
    """`EvalGraderTextSimilarity` in the description."""

    __slots__ = (
        "type",
        "name",
        "input",
        "reference",
        "evaluation_metric",
        "pass_threshold",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "input",
            "reference",
            "evaluation_metric",
            "pass_threshold",
        }
    )

    type: Literal["text_similarity"]
    """Type of the object; service default: "text_similarity"."""
    name: str
    """Name of the object."""
    input: str
    """Text to grade."""
    reference: str
    """Text to compare with."""
    evaluation_metric: (
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
        | str
    )
    """Measure of the similarity."""
    pass_threshold: float
    """Lowest score that passes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text_similarity"],
            name: str,
            input: str,
            reference: str,
            evaluation_metric: Literal[
                "cosine",
                "fuzzy_match",
                "bleu",
                "gleu",
                "meteor",
                "rouge_1",
                "rouge_2",
                "rouge_3",
                "rouge_4",
                "rouge_5",
                "rouge_l",
            ]
            | str,
            pass_threshold: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.input = get("input")
        self.reference = get("reference")
        self.evaluation_metric = get("evaluation_metric")
        self.pass_threshold = get("pass_threshold")
        return self


EvalGraderTextSimilarity = TestingCriterionEvalGraderTextSimilarity
"""The name by which other modules import the class: no other class has it."""
