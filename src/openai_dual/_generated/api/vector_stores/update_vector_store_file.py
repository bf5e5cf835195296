"""Change the attributes of a file of a vector store: POST /vector_stores/{vector_store_id}/files/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_file import VectorStoreFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import VectorStoreFileAttributesParam

OPERATION = Operation(
    id="updateVectorStoreFileAttributes",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    name="vector_stores.files.update",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def update_vector_store_file(
    file_id: str,
    *,
    vector_store_id: str,
    attributes: VectorStoreFileAttributesParam | BaseModel | None,
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
    """Change the attributes of a file of a vector store.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    body: dict[str, Any] = {
        "attributes": attributes,
    }
    return Call(
        OPERATION,
        VectorStoreFile.from_dict,
        expand("/vector_stores/{vector_store_id}/files/{file_id}", vector_store_id=vector_store_id, file_id=file_id),
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
