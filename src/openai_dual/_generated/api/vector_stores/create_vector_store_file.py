"""Add an uploaded file to a vector store, where it is split into chunks and indexed: POST /vector_stores/{vector_store_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_file import VectorStoreFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import VectorStoreFileAttributesParam
    from ...params.shared_vector_stores import FileChunkingStrategyParam

OPERATION = Operation(
    id="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    name="vector_stores.files.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
)


def create_vector_store_file(
    vector_store_id: str,
    *,
    file_id: str,
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
) -> Call[VectorStoreFile]:
    """Add an uploaded file to a vector store, where it is split into chunks and indexed.

    Args:
        vector_store_id: id of the vector store
        file_id: id of the file
        chunking_strategy: how files are split into chunks
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    body: dict[str, Any] = {
        "file_id": file_id,
    }
    if chunking_strategy is not omit:
        body["chunking_strategy"] = chunking_strategy
    if attributes is not omit:
        body["attributes"] = attributes
    return Call(
        OPERATION,
        VectorStoreFile.from_dict,
        expand("/vector_stores/{vector_store_id}/files", vector_store_id=vector_store_id),
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
