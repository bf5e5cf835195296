"""`WebSearchToolFiltersParam`: `WebSearchToolFilters` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class WebSearchToolFiltersParam(TypedDict, total=False):
    """`WebSearchToolFilters`, as a request gives it."""

    allowed_domains: Sequence[str] | None
