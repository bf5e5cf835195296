"""`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam`: `CreateAssistantRequestToolResourcesFileSearchVectorStoresItem` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_param import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_param import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam,
    )
    from .metadata_param import MetadataParam


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItem`, as a request gives it."""

    file_ids: Sequence[str]
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    metadata: MetadataParam | BaseModel | None
