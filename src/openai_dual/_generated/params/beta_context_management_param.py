"""`BetaContextManagementParam`: `BetaContextManagementParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContextManagementParam(TypedDict, total=False):
    """`BetaContextManagementParam`, as a request gives it."""

    type: Required[str]
    compact_threshold: int | None
