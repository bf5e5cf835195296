"""Start an upload in parts: POST /uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.upload import Upload

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import FileExpirationAfterParam

OPERATION = Operation(
    id="createUpload",
    method="POST",
    path="/uploads",
    name="uploads.create",
    creates=True,
)


def create_upload(
    *,
    filename: str,
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"],
    bytes: int,
    mime_type: str,
    expires_after: FileExpirationAfterParam | BaseModel | Omit = omit,
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
) -> Call[Upload]:
    """Start an upload in parts.

    Args:
        filename: name of the file
        purpose: intended use of the file
        bytes: size in bytes
        mime_type: media type of the file
        expires_after: when the object expires and is deleted
    """
    body: dict[str, Any] = {
        "filename": filename,
        "purpose": purpose,
        "bytes": bytes,
        "mime_type": mime_type,
    }
    if expires_after is not omit:
        body["expires_after"] = expires_after
    return Call(
        OPERATION,
        Upload.from_dict,
        "/uploads",
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
