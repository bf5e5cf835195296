"""Create a thread, which holds messages for an assistant: POST /threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.thread import Thread

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam
    from ...params.shared_beta import CreateMessageRequestParam, CreateThreadRequestToolResourcesParam

OPERATION = Operation(
    id="createThread",
    method="POST",
    path="/threads",
    name="beta.threads.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
    deprecated=True,
    replacement="conversations and responses",
)


def create_thread(
    *,
    messages: Iterable[CreateMessageRequestParam | BaseModel] | Omit = omit,
    tool_resources: CreateThreadRequestToolResourcesParam | BaseModel | None | Omit = omit,
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
    """Create a thread, which holds messages for an assistant.

    Deprecated.

    Args:
        messages: messages of the conversation so far
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if messages is not omit:
        body["messages"] = messages
    if tool_resources is not omit:
        body["tool_resources"] = tool_resources
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Thread.from_dict,
        "/threads",
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
