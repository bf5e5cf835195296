"""Change the metadata of a stored chat completion: POST /chat/completions/{completion_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.chat_completion import ChatCompletion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="updateChatCompletion",
    method="POST",
    path="/chat/completions/{completion_id}",
    name="chat.completions.update",
)


def update_chat_completion(
    completion_id: str,
    *,
    metadata: MetadataParam | BaseModel | None,
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
) -> Call[ChatCompletion]:
    """Change the metadata of a stored chat completion.

    Args:
        completion_id: id of the completion
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "metadata": metadata,
    }
    return Call(
        OPERATION,
        ChatCompletion.from_dict,
        expand("/chat/completions/{completion_id}", completion_id=completion_id),
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
