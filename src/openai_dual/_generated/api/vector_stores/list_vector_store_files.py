"""List the files of a vector store: GET /vector_stores/{vector_store_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.vector_store_file import VectorStoreFile

OPERATION = Operation(
    id="listVectorStoreFiles",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    name="vector_stores.files.list",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_item = to_model("vector_store_file", "VectorStoreFile")


def list_vector_store_files(
    vector_store_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> PageCall[VectorStoreFile]:
    """List the files of a vector store.

    Args:
        vector_store_id: id of the vector store
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        filter: state of the files to list
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/vector_stores/{vector_store_id}/files", vector_store_id=vector_store_id),
        query=pairs(limit=limit, order=order, after=after, before=before, filter=filter),
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
        item=_item,
        page="cursor",
    )
