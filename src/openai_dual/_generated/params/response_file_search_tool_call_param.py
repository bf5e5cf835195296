"""`ResponseFileSearchToolCallParam`: `FileSearchToolCall` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .file_search_tool_call_results_item_param import FileSearchToolCallResultsItemParam


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """`FileSearchToolCall`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str]
    queries: Required[Sequence[str]]
    results: Iterable[FileSearchToolCallResultsItemParam | BaseModel] | None
