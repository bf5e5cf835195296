"""Delete a stored response with preview features: DELETE /responses/{response_id}?beta=true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, header_values, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="beta_deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    name="beta.responses.delete",
    answer="nothing",
    query=(("beta", "true"),),
)


def delete_beta_response(
    response_id: str,
    *,
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
) -> Call[None]:
    """Delete a stored response with preview features.

    Args:
        response_id: id of the response
        betas: preview features to enable
    """
    return Call(
        OPERATION,
        kept,
        expand("/responses/{response_id}", response_id=response_id),
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
    )
