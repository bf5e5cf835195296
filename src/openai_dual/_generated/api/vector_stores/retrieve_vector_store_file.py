"""Retrieve a file of a vector store, with the state of its processing: GET /vector_stores/{vector_store_id}/files/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_file import VectorStoreFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getVectorStoreFile",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    name="vector_stores.files.retrieve",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def retrieve_vector_store_file(
    file_id: str,
    *,
    vector_store_id: str,
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
    """Retrieve a file of a vector store, with the state of its processing.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
    """
    return Call(
        OPERATION,
        VectorStoreFile.from_dict,
        expand("/vector_stores/{vector_store_id}/files/{file_id}", vector_store_id=vector_store_id, file_id=file_id),
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
