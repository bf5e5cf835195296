"""`CreateThreadRequestToolResourcesFileSearchParam`: `CreateThreadRequestToolResourcesFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_thread_request_tool_resources_file_search_vector_stores_item_param import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam,
    )


class CreateThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch`, as a request gives it."""

    vector_store_ids: Sequence[str]
    vector_stores: Iterable[CreateThreadRequestToolResourcesFileSearchVectorStoresItemParam | BaseModel]
