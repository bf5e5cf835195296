"""`RunCancelResponse`: `EvalRun` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .eval_api_error import EvalAPIError
    from .eval_run_per_model_usage_item import EvalRunPerModelUsageItem
    from .eval_run_per_testing_criteria_results_item import EvalRunPerTestingCriteriaResultsItem
    from .eval_run_result_counts import EvalRunResultCounts
    from .metadata import Metadata


class RunCancelResponse(BaseModel):
    """`EvalRun` in the description."""

    __slots__ = (
        "object",
        "id",
        "eval_id",
        "status",
        "model",
        "name",
        "created_at",
        "report_url",
        "result_counts",
        "per_model_usage",
        "per_testing_criteria_results",
        "data_source",
        "metadata",
        "error",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "eval_id",
            "status",
            "model",
            "name",
            "created_at",
            "report_url",
            "result_counts",
            "per_model_usage",
            "per_testing_criteria_results",
            "data_source",
            "metadata",
            "error",
        }
    )
    _spared = frozenset(
        {
            "metadata",
        }
    )

    object: Literal["eval.run"]
    """Type name of the object; service default: "eval.run"."""
    id: str
    """Id of the object."""
    eval_id: str
    """Id of the eval."""
    status: str
    """Current state."""
    model: str
    """Id of the model."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    report_url: str
    """Address of the report."""
    result_counts: EvalRunResultCounts
    """Number of results by state."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """Usage by model."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    """Results by testing criterion."""
    data_source: (
        CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource | Unknown
    )
    """Data that the run grades."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    error: EvalAPIError
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["eval.run"],
            id: str,
            eval_id: str,
            status: str,
            model: str,
            name: str,
            created_at: int,
            report_url: str,
            result_counts: EvalRunResultCounts,
            per_model_usage: list[EvalRunPerModelUsageItem],
            per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem],
            data_source: CreateEvalJSONLRunDataSource
            | CreateEvalCompletionsRunDataSource
            | CreateEvalResponsesRunDataSource
            | Unknown,
            error: EvalAPIError,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.eval_id = get("eval_id")
        self.status = get("status")
        self.model = get("model")
        self.name = get("name")
        self.created_at = get("created_at")
        self.report_url = get("report_url")
        self.result_counts = _result_counts(get("result_counts"))
        self.per_model_usage = _per_model_usage(get("per_model_usage"))
        self.per_testing_criteria_results = _per_testing_criteria_results(get("per_testing_criteria_results"))
        self.data_source = _data_source(get("data_source"))
        self.metadata = get("metadata")
        self.error = _error(get("error"))
        return self


_result_counts = to_model("eval_run_result_counts", "EvalRunResultCounts")
_per_model_usage = each(to_model("eval_run_per_model_usage_item", "EvalRunPerModelUsageItem"))
_per_testing_criteria_results = each(
    to_model("eval_run_per_testing_criteria_results_item", "EvalRunPerTestingCriteriaResultsItem")
)
_data_source = tagged(
    "type",
    {
        "jsonl": to_model("create_eval_jsonl_run_data_source", "CreateEvalJSONLRunDataSource"),
        "completions": to_model("create_eval_completions_run_data_source", "CreateEvalCompletionsRunDataSource"),
        "responses": to_model("create_eval_responses_run_data_source", "CreateEvalResponsesRunDataSource"),
    },
)
_error = to_model("eval_api_error", "EvalAPIError")
