"""`KeyPressActionParam`: `KeyPressAction` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class KeyPressActionParam(TypedDict, total=False):
    """`KeyPressAction`, as a request gives it."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]
