"""`ComputerCallSafetyCheckParam`: `ComputerCallSafetyCheckParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam`, as a request gives it."""

    id: Required[str]
    code: str | None
    message: str | None
