"""Retrieve an assistant: GET /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.assistant import Assistant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAssistant",
    method="GET",
    path="/assistants/{assistant_id}",
    name="beta.assistants.retrieve",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)


def retrieve_assistant(
    assistant_id: str,
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
) -> Call[Assistant]:
    """Retrieve an assistant.

    Deprecated.

    Args:
        assistant_id: id of the assistant
    """
    return Call(
        OPERATION,
        Assistant.from_dict,
        expand("/assistants/{assistant_id}", assistant_id=assistant_id),
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
