"""`AssistantToolsFileSearchFileSearchParam`: `AssistantToolsFileSearchFileSearch` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .file_search_ranking_options_param import FileSearchRankingOptionsParam


class AssistantToolsFileSearchFileSearchParam(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch`, as a request gives it."""

    max_num_results: int
    ranking_options: FileSearchRankingOptionsParam | BaseModel
