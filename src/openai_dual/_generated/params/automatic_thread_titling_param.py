"""`AutomaticThreadTitlingParam`: `AutomaticThreadTitlingParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """`AutomaticThreadTitlingParam`, as a request gives it."""

    enabled: bool
