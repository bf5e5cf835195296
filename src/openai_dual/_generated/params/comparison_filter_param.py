"""`ComparisonFilterParam`: `ComparisonFilter` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ComparisonFilterParam(TypedDict, total=False):
    """`ComparisonFilter`, as a request gives it."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str]
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]
