"""Retrieve a stored chat completion: GET /chat/completions/{completion_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.chat_completion import ChatCompletion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    name="chat.completions.retrieve",
)


def retrieve_chat_completion(
    completion_id: str,
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
) -> Call[ChatCompletion]:
    """Retrieve a stored chat completion.

    Args:
        completion_id: id of the completion
    """
    return Call(
        OPERATION,
        ChatCompletion.from_dict,
        expand("/chat/completions/{completion_id}", completion_id=completion_id),
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
