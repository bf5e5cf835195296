"""Check the origin of a file, such as an image: POST /content_provenance_checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, omit
from ...models.content_provenance_check import ContentProvenanceCheck

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="Createcontentprovenancecheck",
    method="POST",
    path="/content_provenance_checks",
    name="content_provenance_checks.create",
    creates=True,
)


def create_content_provenance_check(
    *,
    file: FileInput,
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
) -> Call[ContentProvenanceCheck]:
    """Check the origin of a file, such as an image.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
    """
    body: dict[str, Any] = {
        "file": file,
    }
    return Call(
        OPERATION,
        ContentProvenanceCheck.from_dict,
        "/content_provenance_checks",
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
