"""`AssistantStreamEvent`: `AssistantStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .done_event import DoneEvent
    from .error_event import ErrorEvent
    from .message_stream_event import MessageStreamEvent
    from .run_step_stream_event import RunStepStreamEvent
    from .run_stream_event import RunStreamEvent
    from .thread_stream_event import ThreadStreamEvent

AssistantStreamEvent: TypeAlias = (
    "ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent | Unknown"
)

decode = tagged(
    "event",
    {
        "thread.created": to_model("thread_stream_event", "ThreadStreamEvent"),
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
        "thread.message.created": to_model(
            "message_stream_event_thread_message_created", "MessageStreamEventThreadMessageCreated"
        ),
        "thread.message.in_progress": to_model(
            "message_stream_event_thread_message_in_progress", "MessageStreamEventThreadMessageInProgress"
        ),
        "thread.message.delta": to_model(
            "message_stream_event_thread_message_delta", "MessageStreamEventThreadMessageDelta"
        ),
        "thread.message.completed": to_model(
            "message_stream_event_thread_message_completed", "MessageStreamEventThreadMessageCompleted"
        ),
        "thread.message.incomplete": to_model(
            "message_stream_event_thread_message_incomplete", "MessageStreamEventThreadMessageIncomplete"
        ),
        "error": to_model("error_event", "ErrorEvent"),
        "done": to_model("done_event", "DoneEvent"),
    },
)
"""Decode a value of this type."""
