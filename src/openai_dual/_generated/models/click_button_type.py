"""`ClickButtonType`: `ClickButtonType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"] | str
