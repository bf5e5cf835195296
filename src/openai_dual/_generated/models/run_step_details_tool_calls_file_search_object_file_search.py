"""`RunStepDetailsToolCallsFileSearchObjectFileSearch`: `RunStepDetailsToolCallsFileSearchObjectFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import RunStepDetailsToolCallsFileSearchResultObject


class FileSearch(BaseModel):
    """`RunStepDetailsToolCallsFileSearchObjectFileSearch` in the description."""

    __slots__ = (
        "ranking_options",
        "results",
    )

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None
    """How results are ranked."""
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None
    """Chunks that were found."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None,
            results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ranking_options = None if (value := get("ranking_options")) is None else _ranking_options(value)
        self.results = None if (value := get("results")) is None else _results(value)
        return self


RunStepDetailsToolCallsFileSearchObjectFileSearch = FileSearch
"""The name by which other modules import the class: no other class has it."""

_ranking_options = to_model(
    "run_step_details_tool_calls_file_search_ranking_options_object",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
)
_results = each(
    to_model("run_step_details_tool_calls_file_search_result_object", "RunStepDetailsToolCallsFileSearchResultObject")
)
