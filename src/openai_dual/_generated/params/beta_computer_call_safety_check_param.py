"""`BetaComputerCallSafetyCheckParam`: `BetaComputerCallSafetyCheckParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """`BetaComputerCallSafetyCheckParam`, as a request gives it."""

    id: Required[str]
    code: str | None
    message: str | None
