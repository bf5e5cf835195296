"""List the files of a container: GET /containers/{container_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.container_file_resource import ContainerFileResource

OPERATION = Operation(
    id="ListContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    name="containers.files.list",
)
_item = to_model("container_file_resource", "ContainerFileResource")


def list_container_files(
    container_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
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
) -> PageCall[ContainerFileResource]:
    """List the files of a container.

    Args:
        container_id: id of the container
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/containers/{container_id}/files", container_id=container_id),
        query=pairs(limit=limit, order=order, after=after),
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
        page="cursor",
    )
