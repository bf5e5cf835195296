"""Upload a file. The file is sent while it is read: POST /files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Form, Operation, call_options, omit
from ...models.file_object import FileObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import FileExpirationAfterParam

OPERATION = Operation(
    id="createFile",
    method="POST",
    path="/files",
    name="files.create",
    creates=True,
)


def create_file(
    *,
    file: FileInput,
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
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
) -> Call[FileObject]:
    """Upload a file. The file is sent while it is read.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
        purpose: intended use of the file
        expires_after: when the object expires and is deleted
    """
    body: dict[str, Any] = {
        "file": file,
        "purpose": purpose,
    }
    if expires_after is not omit:
        body["expires_after"] = expires_after
    return Call(
        OPERATION,
        FileObject.from_dict,
        "/files",
        body=Form(body, files=("file",)),
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
