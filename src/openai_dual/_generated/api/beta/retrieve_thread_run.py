"""Retrieve a run of a thread: GET /threads/{thread_id}/runs/{run_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.run import Run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getRun",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    name="beta.threads.runs.retrieve",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)


def retrieve_thread_run(
    run_id: str,
    *,
    thread_id: str,
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
) -> Call[Run]:
    """Retrieve a run of a thread.

    Deprecated.

    Args:
        run_id: id of the run
        thread_id: id of the thread
    """
    return Call(
        OPERATION,
        Run.from_dict,
        expand("/threads/{thread_id}/runs/{run_id}", thread_id=thread_id, run_id=run_id),
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
