"""Cancel an upload; no parts can be added after this: POST /uploads/{upload_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.upload import Upload

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    name="uploads.cancel",
)


def cancel_upload(
    upload_id: str,
    *,
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
    """Cancel an upload; no parts can be added after this.

    Args:
        upload_id: id of the upload
    """
    return Call(
        OPERATION,
        Upload.from_dict,
        expand("/uploads/{upload_id}/cancel", upload_id=upload_id),
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
