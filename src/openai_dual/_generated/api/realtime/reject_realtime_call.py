"""Reject an incoming call: POST /realtime/calls/{call_id}/reject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="reject-realtime-call",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    name="realtime.calls.reject",
    answer="nothing",
)


def reject_realtime_call(
    call_id: str,
    *,
    status_code: int | Omit = omit,
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
    """Reject an incoming call.

    Args:
        call_id: id of the call
        status_code: SIP status of the rejection
    """
    body: dict[str, Any] = {}
    if status_code is not omit:
        body["status_code"] = status_code
    return Call(
        OPERATION,
        kept,
        expand("/realtime/calls/{call_id}/reject", call_id=call_id),
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
