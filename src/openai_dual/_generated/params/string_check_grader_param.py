"""`StringCheckGraderParam`: `GraderStringCheck` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class StringCheckGraderParam(TypedDict, total=False):
    """`GraderStringCheck`, as a request gives it."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"] | str]
