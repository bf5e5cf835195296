"""`ChunkingStrategyRequestParam`: `ChunkingStrategyRequestParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam

ChunkingStrategyRequestParam: TypeAlias = "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam"
