"""Transfer a call to another number: POST /realtime/calls/{call_id}/refer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="refer-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    name="realtime.calls.refer",
    answer="nothing",
)


def refer_realtime_call(
    call_id: str,
    *,
    target_uri: str,
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
    """Transfer a call to another number.

    Args:
        call_id: id of the call
        target_uri: URI that the call is transferred to
    """
    body: dict[str, Any] = {
        "target_uri": target_uri,
    }
    return Call(
        OPERATION,
        kept,
        expand("/realtime/calls/{call_id}/refer", call_id=call_id),
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
