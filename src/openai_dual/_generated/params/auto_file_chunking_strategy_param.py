"""`AutoFileChunkingStrategyParam`: `AutoChunkingStrategyRequestParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam`, as a request gives it."""

    type: Required[Literal["auto"]]
