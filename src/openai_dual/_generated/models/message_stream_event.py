"""`MessageStreamEvent`: `MessageStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .message_stream_event_thread_message_completed import MessageStreamEventThreadMessageCompleted
    from .message_stream_event_thread_message_created import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress import MessageStreamEventThreadMessageInProgress
    from .message_stream_event_thread_message_incomplete import MessageStreamEventThreadMessageIncomplete

MessageStreamEvent: TypeAlias = "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | MessageStreamEventThreadMessageIncomplete | Unknown"

decode = tagged(
    "event",
    {
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
    },
)
"""Decode a value of this type."""
