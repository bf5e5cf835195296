"""`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam`: `CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_param import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam,
    )


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic`, as a request gives it."""

    type: Required[Literal["static"]]
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]
