"""Types of requests: those of `list_vector_store_file_batch_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListVectorStoreFileBatchFilesParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `vector_store_id`: id of the vector store
    - `limit`: number of entries per page; service default: 20
    - `order`: sort order by creation time, `asc` or `desc`; service default: "desc"
    - `after`: cursor; the id of the last entry of the previous page
    - `before`: cursor; the id of the first entry of the next page, to page backwards
    - `filter`: state of the files to list
    """

    vector_store_id: Required[str]
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    before: str | Omit
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit
