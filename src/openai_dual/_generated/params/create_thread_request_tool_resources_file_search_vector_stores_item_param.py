"""`CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam`: `CreateThreadRequestToolResourcesFileSearchVectorStoresItem` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_param import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_param import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam,
    )
    from .metadata_param import MetadataParam


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItem`, as a request gives it."""

    file_ids: Sequence[str]
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    metadata: MetadataParam | BaseModel | None
