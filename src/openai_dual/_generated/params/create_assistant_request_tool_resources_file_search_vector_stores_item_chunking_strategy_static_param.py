"""`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam`: `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_param import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam,
    )


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic`, as a request gives it."""

    type: Required[Literal["static"]]
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]
