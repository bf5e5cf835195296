"""`BetaKeyPressActionParam`: `BetaKeyPressAction` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaKeyPressActionParam(TypedDict, total=False):
    """`BetaKeyPressAction`, as a request gives it."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]
