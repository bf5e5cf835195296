"""Retrieve a step of a run: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ...models.run_step import RunStep

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getRunStep",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    name="beta.threads.runs.steps.retrieve",
    headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    replacement="responses",
)


def retrieve_thread_run_step(
    step_id: str,
    *,
    thread_id: str,
    run_id: str,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
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
) -> Call[RunStep]:
    """Retrieve a step of a run.

    Deprecated.

    Args:
        step_id: id of the step
        thread_id: id of the thread
        run_id: id of the run
        include: extra fields to include in the response
    """
    return Call(
        OPERATION,
        RunStep.from_dict,
        expand(
            "/threads/{thread_id}/runs/{run_id}/steps/{step_id}", thread_id=thread_id, run_id=run_id, step_id=step_id
        ),
        query=pairs(include=include),
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
