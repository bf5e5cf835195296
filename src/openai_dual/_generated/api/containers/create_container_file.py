"""Add a file to a container, by upload or by the id of an uploaded file: POST /containers/{container_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, expand, omit
from ...models.container_file_resource import ContainerFileResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    name="containers.files.create",
    creates=True,
)


def create_container_file(
    container_id: str,
    *,
    file_id: str | Omit = omit,
    file: FileInput | Omit = omit,
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
) -> Call[ContainerFileResource]:
    """Add a file to a container, by upload or by the id of an uploaded file.

    Args:
        container_id: id of the container
        file_id: id of the file
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
    """
    body: dict[str, Any] = {}
    if file_id is not omit:
        body["file_id"] = file_id
    if file is not omit:
        body["file"] = file
    return Call(
        OPERATION,
        ContainerFileResource.from_dict,
        expand("/containers/{container_id}/files", container_id=container_id),
        body=Form(body, json_allowed=True, files=("file",)),
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
