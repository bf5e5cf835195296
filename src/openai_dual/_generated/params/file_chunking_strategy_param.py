"""`FileChunkingStrategyParam`: `ChunkingStrategyRequestParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam

FileChunkingStrategyParam: TypeAlias = "AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam"
