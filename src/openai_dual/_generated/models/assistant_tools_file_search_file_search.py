"""`AssistantToolsFileSearchFileSearch`: `AssistantToolsFileSearchFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .file_search_ranking_options import FileSearchRankingOptions


class FileSearch(BaseModel):
    """`AssistantToolsFileSearchFileSearch` in the description."""

    __slots__ = (
        "max_num_results",
        "ranking_options",
    )

    max_num_results: int | None
    """Maximum number of results; at least 1; at most 50."""
    ranking_options: FileSearchRankingOptions | None
    """How results are ranked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_num_results: int | None = None,
            ranking_options: FileSearchRankingOptions | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.max_num_results = get("max_num_results")
        self.ranking_options = None if (value := get("ranking_options")) is None else _ranking_options(value)
        return self


AssistantToolsFileSearchFileSearch = FileSearch
"""The name by which other modules import the class: no other class has it."""

_ranking_options = to_model("file_search_ranking_options", "FileSearchRankingOptions")
