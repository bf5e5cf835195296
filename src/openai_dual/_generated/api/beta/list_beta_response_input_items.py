"""List the input items of a response with preview features: GET /responses/{response_id}/input_items?beta=true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, header_values, omit, pairs
from ..._model import kept
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.beta_response_item import BetaResponseItem

OPERATION = Operation(
    id="beta_listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    name="beta.responses.input_items.list",
    query=(("beta", "true"),),
)
_item = to_alias("beta_response_item")


def list_beta_response_input_items(
    response_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    include: Sequence[
        Literal[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ]
    ]
    | Omit = omit,
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = omit,
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
) -> PageCall[BetaResponseItem]:
    """List the input items of a response with preview features.

    Args:
        response_id: id of the response
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        include: extra fields to include in the response
        betas: preview features to enable
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/responses/{response_id}/input_items", response_id=response_id),
        query=pairs(limit=limit, order=order, after=after, include=include),
        headers=header_values({"openai-beta": betas}),
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
