"""Retrieve the parsed text of a file of a vector store: GET /vector_stores/{vector_store_id}/files/{file_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, expand, omit
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.file_content_response import FileContentResponse

OPERATION = Operation(
    id="retrieveVectorStoreFileContent",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    name="vector_stores.files.content",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_item = to_model("file_content_response", "FileContentResponse")


def retrieve_vector_store_file_content(
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
) -> PageCall[FileContentResponse]:
    """Retrieve the parsed text of a file of a vector store.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
    """
    return PageCall(
        OPERATION,
        kept,
        expand(
            "/vector_stores/{vector_store_id}/files/{file_id}/content", vector_store_id=vector_store_id, file_id=file_id
        ),
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
        page="single",
    )
