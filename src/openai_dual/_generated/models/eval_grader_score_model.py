"""`EvalGraderScoreModel`: `EvalGraderScoreModel` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .eval_grader_score_model_sampling_params import EvalGraderScoreModelSamplingParams
    from .eval_item import EvalItem


class TestingCriterionEvalGraderScoreModel(BaseModel):
    """`EvalGraderScoreModel` in the description."""

    __slots__ = (
        "type",
        "name",
        "model",
        "sampling_params",
        "input",
        "range",
        "pass_threshold",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "model",
            "input",
        }
    )

    type: Literal["score_model"]
    """Type of the object."""
    name: str
    """Name of the object."""
    model: str
    """Id of the model."""
    sampling_params: EvalGraderScoreModelSamplingParams | None
    """Sampling settings of the model."""
    input: list[EvalItem]
    """Messages that the grading model receives."""
    range: list[float] | None
    """Lowest and highest score."""
    pass_threshold: float | None
    """Lowest score that passes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["score_model"],
            name: str,
            model: str,
            input: list[EvalItem],
            sampling_params: EvalGraderScoreModelSamplingParams | None = None,
            range: list[float] | None = None,
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
        self.model = get("model")
        self.sampling_params = None if (value := get("sampling_params")) is None else _sampling_params(value)
        self.input = _input(get("input"))
        self.range = get("range")
        self.pass_threshold = get("pass_threshold")
        return self


EvalGraderScoreModel = TestingCriterionEvalGraderScoreModel
"""The name by which other modules import the class: no other class has it."""

_sampling_params = to_model("eval_grader_score_model_sampling_params", "EvalGraderScoreModelSamplingParams")
_input = each(to_model("eval_item", "EvalItem"))
