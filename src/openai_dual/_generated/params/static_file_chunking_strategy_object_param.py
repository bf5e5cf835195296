"""`StaticFileChunkingStrategyObjectParam`: `StaticChunkingStrategyRequestParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam`, as a request gives it."""

    type: Required[Literal["static"]]
    static: Required[StaticFileChunkingStrategyParam | BaseModel]
