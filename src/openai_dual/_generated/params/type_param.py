"""`TypeParam`: `TypeParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class TypeParam(TypedDict, total=False):
    """`TypeParam`, as a request gives it."""

    type: Required[Literal["type"]]
    text: Required[str]
