"""`BetaClickParam`: `BetaClickParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_click_button_type import BetaClickButtonType


class BetaClickParam(TypedDict, total=False):
    """`BetaClickParam`, as a request gives it."""

    type: Required[Literal["click"]]
    button: Required[BetaClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
