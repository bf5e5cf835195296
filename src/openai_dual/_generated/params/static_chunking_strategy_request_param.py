"""`StaticChunkingStrategyRequestParam`: `StaticChunkingStrategyRequestParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .static_chunking_strategy_param import StaticChunkingStrategyParam


class StaticChunkingStrategyRequestParam(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam`, as a request gives it."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategyParam | BaseModel]
