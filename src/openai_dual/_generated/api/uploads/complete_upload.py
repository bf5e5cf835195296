"""Complete an upload; its parts become a file: POST /uploads/{upload_id}/complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.upload import Upload

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    name="uploads.complete",
)


def complete_upload(
    upload_id: str,
    *,
    part_ids: Sequence[str],
    md5: str | Omit = omit,
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
    """Complete an upload; its parts become a file.

    Args:
        upload_id: id of the upload
        part_ids: ids of the parts
        md5: MD5 checksum of the complete file
    """
    body: dict[str, Any] = {
        "part_ids": part_ids,
    }
    if md5 is not omit:
        body["md5"] = md5
    return Call(
        OPERATION,
        Upload.from_dict,
        expand("/uploads/{upload_id}/complete", upload_id=upload_id),
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
