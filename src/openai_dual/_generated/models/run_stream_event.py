"""`RunStreamEvent`: `RunStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .run_stream_event_thread_run_cancelled import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_incomplete import RunStreamEventThreadRunIncomplete
    from .run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action import RunStreamEventThreadRunRequiresAction

RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunIncomplete | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired | Unknown"

decode = tagged(
    "event",
    {
        "thread.run.created": to_model("run_stream_event_thread_run_created", "RunStreamEventThreadRunCreated"),
        "thread.run.queued": to_model("run_stream_event_thread_run_queued", "RunStreamEventThreadRunQueued"),
        "thread.run.in_progress": to_model(
            "run_stream_event_thread_run_in_progress", "RunStreamEventThreadRunInProgress"
        ),
        "thread.run.requires_action": to_model(
            "run_stream_event_thread_run_requires_action", "RunStreamEventThreadRunRequiresAction"
        ),
        "thread.run.completed": to_model("run_stream_event_thread_run_completed", "RunStreamEventThreadRunCompleted"),
        "thread.run.incomplete": to_model(
            "run_stream_event_thread_run_incomplete", "RunStreamEventThreadRunIncomplete"
        ),
        "thread.run.failed": to_model("run_stream_event_thread_run_failed", "RunStreamEventThreadRunFailed"),
        "thread.run.cancelling": to_model(
            "run_stream_event_thread_run_cancelling", "RunStreamEventThreadRunCancelling"
        ),
        "thread.run.cancelled": to_model("run_stream_event_thread_run_cancelled", "RunStreamEventThreadRunCancelled"),
        "thread.run.expired": to_model("run_stream_event_thread_run_expired", "RunStreamEventThreadRunExpired"),
    },
)
"""Decode a value of this type."""
