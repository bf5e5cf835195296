"""Add several files to a vector store at once: POST /vector_stores/{vector_store_id}/file_batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_file_batch import VectorStoreFileBatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import VectorStoreFileAttributesParam
    from ...params.shared_vector_stores import CreateVectorStoreFileRequestParam, FileChunkingStrategyParam

OPERATION = Operation(
    id="createVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    name="vector_stores.file_batches.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
)


def create_vector_store_file_batch(
    vector_store_id: str,
    *,
    file_ids: Sequence[str] | Omit = omit,
    files: Iterable[CreateVectorStoreFileRequestParam | BaseModel] | Omit = omit,
    chunking_strategy: FileChunkingStrategyParam | BaseModel | Omit = omit,
    attributes: VectorStoreFileAttributesParam | BaseModel | None | Omit = omit,
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
) -> Call[VectorStoreFileBatch]:
    """Add several files to a vector store at once.

    Args:
        vector_store_id: id of the vector store
        file_ids: ids of the files; at least 1 element; at most 2000 elements
        files: files with their attributes and chunking; at least 1 element; at most 2000 elements
        chunking_strategy: how files are split into chunks
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    body: dict[str, Any] = {}
    if file_ids is not omit:
        body["file_ids"] = file_ids
    if files is not omit:
        body["files"] = files
    if chunking_strategy is not omit:
        body["chunking_strategy"] = chunking_strategy
    if attributes is not omit:
        body["attributes"] = attributes
    return Call(
        OPERATION,
        VectorStoreFileBatch.from_dict,
        expand("/vector_stores/{vector_store_id}/file_batches", vector_store_id=vector_store_id),
        body=body,
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
    )
