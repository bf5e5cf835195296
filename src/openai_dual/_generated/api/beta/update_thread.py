"""Change the metadata or the tool resources of a thread: POST /threads/{thread_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.thread import Thread

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam
    from ...params.update_thread import ModifyThreadRequestToolResourcesParam

OPERATION = Operation(
    id="modifyThread",
    method="POST",
    path="/threads/{thread_id}",
    name="beta.threads.update",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="conversations and responses",
)


def update_thread(
    thread_id: str,
    *,
    tool_resources: ModifyThreadRequestToolResourcesParam | BaseModel | None | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
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
) -> Call[Thread]:
    """Change the metadata or the tool resources of a thread.

    Deprecated.

    Args:
        thread_id: id of the thread
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if tool_resources is not omit:
        body["tool_resources"] = tool_resources
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Thread.from_dict,
        expand("/threads/{thread_id}", thread_id=thread_id),
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
