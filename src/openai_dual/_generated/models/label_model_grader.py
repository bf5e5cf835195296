"""`LabelModelGrader`: `GraderLabelModel` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .eval_item import EvalItem


class LabelModelGrader(BaseModel):
    """`GraderLabelModel` in the description."""

    __slots__ = (
        "type",
        "name",
        "model",
        "input",
        "labels",
        "passing_labels",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "model",
            "input",
            "labels",
            "passing_labels",
        }
    )

    type: Literal["label_model"]
    """Type of the object."""
    name: str
    """Name of the object."""
    model: str
    """Id of the model."""
    input: list[EvalItem]
    """Messages that the grading model receives."""
    labels: list[str]
    """Labels that the grading model can choose from."""
    passing_labels: list[str]
    """Labels that count as passed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["label_model"],
            name: str,
            model: str,
            input: list[EvalItem],
            labels: list[str],
            passing_labels: list[str],
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
        self.input = _input(get("input"))
        self.labels = get("labels")
        self.passing_labels = get("passing_labels")
        return self


_input = each(to_model("eval_item", "EvalItem"))
