"""`ClickParam`: `ClickParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.click_button_type import ClickButtonType


class ClickParam(TypedDict, total=False):
    """`ClickParam`, as a request gives it."""

    type: Required[Literal["click"]]
    button: Required[ClickButtonType]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
