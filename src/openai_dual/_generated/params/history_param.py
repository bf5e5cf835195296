"""`HistoryParam`: `HistoryParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class HistoryParam(TypedDict, total=False):
    """`HistoryParam`, as a request gives it."""

    enabled: bool
    recent_threads: int
