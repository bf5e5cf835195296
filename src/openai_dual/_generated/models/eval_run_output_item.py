"""`EvalRunOutputItem`: `EvalRunOutputItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .eval_run_output_item_result import EvalRunOutputItemResult
    from .eval_run_output_item_sample import EvalRunOutputItemSample


class OutputItemListResponse(BaseModel):
    """`EvalRunOutputItem` in the description."""

    __slots__ = (
        "object",
        "id",
        "run_id",
        "eval_id",
        "created_at",
        "status",
        "datasource_item_id",
        "datasource_item",
        "results",
        "sample",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "run_id",
            "eval_id",
            "created_at",
            "status",
            "datasource_item_id",
            "datasource_item",
            "results",
            "sample",
        }
    )

    object: Literal["eval.run.output_item"]
    """Type name of the object; service default: "eval.run.output_item"."""
    id: str
    """Id of the object."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the eval."""
    created_at: int
    """Time of creation, in Unix seconds."""
    status: str
    """Current state."""
    datasource_item_id: int
    """Id of the datasource item."""
    datasource_item: dict[str, Any]
    """Item of the data source."""
    results: list[EvalRunOutputItemResult]
    """Result of each grader."""
    sample: EvalRunOutputItemSample
    """The sample."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["eval.run.output_item"],
            id: str,
            run_id: str,
            eval_id: str,
            created_at: int,
            status: str,
            datasource_item_id: int,
            datasource_item: dict[str, Any],
            results: list[EvalRunOutputItemResult],
            sample: EvalRunOutputItemSample,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.run_id = get("run_id")
        self.eval_id = get("eval_id")
        self.created_at = get("created_at")
        self.status = get("status")
        self.datasource_item_id = get("datasource_item_id")
        self.datasource_item = get("datasource_item")
        self.results = _results(get("results"))
        self.sample = _sample(get("sample"))
        return self


EvalRunOutputItem = OutputItemListResponse
"""The name by which other modules import the class: no other class has it."""

_results = each(to_model("eval_run_output_item_result", "EvalRunOutputItemResult"))
_sample = to_model("eval_run_output_item_sample", "EvalRunOutputItemSample")
