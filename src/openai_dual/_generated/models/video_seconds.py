"""`VideoSeconds`: `VideoSeconds` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

VideoSeconds: TypeAlias = Literal["4", "8", "12"] | str
