"""Cancel a response with preview features that runs in the background: POST /responses/{response_id}/cancel?beta=true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, header_values, omit
from ...models.beta_response import BetaResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="beta_cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    name="beta.responses.cancel",
    query=(("beta", "true"),),
)


def cancel_beta_response(
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
) -> Call[BetaResponse]:
    """Cancel a response with preview features that runs in the background.

    Args:
        response_id: id of the response
        betas: preview features to enable
    """
    return Call(
        OPERATION,
        BetaResponse.from_dict,
        expand("/responses/{response_id}/cancel", response_id=response_id),
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
