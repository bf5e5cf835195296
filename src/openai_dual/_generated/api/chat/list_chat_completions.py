"""List the stored chat completions: GET /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.chat_completion import ChatCompletion
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="listChatCompletions",
    method="GET",
    path="/chat/completions",
    name="chat.completions.list",
)
_item = to_model("chat_completion", "ChatCompletion")


def list_chat_completions(
    *,
    model: str | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[ChatCompletion]:
    """List the stored chat completions.

    Args:
        model: id of the model
        metadata: up to 16 key-value pairs of strings, stored with the object
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    return PageCall(
        OPERATION,
        kept,
        "/chat/completions",
        query=pairs(model=model, metadata=metadata, after=after, limit=limit, order=order),
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
