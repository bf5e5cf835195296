"""`RunStepStreamEvent`: `RunStepStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .run_step_stream_event_thread_run_step_cancelled import RunStepStreamEventThreadRunStepCancelled
    from .run_step_stream_event_thread_run_step_completed import RunStepStreamEventThreadRunStepCompleted
    from .run_step_stream_event_thread_run_step_created import RunStepStreamEventThreadRunStepCreated
    from .run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired import RunStepStreamEventThreadRunStepExpired
    from .run_step_stream_event_thread_run_step_failed import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress import RunStepStreamEventThreadRunStepInProgress

RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired | Unknown"

decode = tagged(
    "event",
    {
        "thread.run.step.created": to_model(
            "run_step_stream_event_thread_run_step_created", "RunStepStreamEventThreadRunStepCreated"
        ),
        "thread.run.step.in_progress": to_model(
            "run_step_stream_event_thread_run_step_in_progress", "RunStepStreamEventThreadRunStepInProgress"
        ),
        "thread.run.step.delta": to_model(
            "run_step_stream_event_thread_run_step_delta", "RunStepStreamEventThreadRunStepDelta"
        ),
        "thread.run.step.completed": to_model(
            "run_step_stream_event_thread_run_step_completed", "RunStepStreamEventThreadRunStepCompleted"
        ),
        "thread.run.step.failed": to_model(
            "run_step_stream_event_thread_run_step_failed", "RunStepStreamEventThreadRunStepFailed"
        ),
        "thread.run.step.cancelled": to_model(
            "run_step_stream_event_thread_run_step_cancelled", "RunStepStreamEventThreadRunStepCancelled"
        ),
        "thread.run.step.expired": to_model(
            "run_step_stream_event_thread_run_step_expired", "RunStepStreamEventThreadRunStepExpired"
        ),
    },
)
"""Decode a value of this type."""
