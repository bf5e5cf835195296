"""Add a part to an upload: POST /uploads/{upload_id}/parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, expand, omit
from ...models.upload_part import UploadPart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    name="uploads.parts.create",
    creates=True,
)


def create_upload_part(
    upload_id: str,
    *,
    data: FileInput,
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
) -> Call[UploadPart]:
    """Add a part to an upload.

    Args:
        upload_id: id of the upload
        data: content of the part as bytes, a path, an open binary file, or a (name, content) tuple
    """
    body: dict[str, Any] = {
        "data": data,
    }
    return Call(
        OPERATION,
        UploadPart.from_dict,
        expand("/uploads/{upload_id}/parts", upload_id=upload_id),
        body=Form(body, files=("data",)),
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
