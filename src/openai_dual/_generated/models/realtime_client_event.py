"""`RealtimeClientEvent`: `RealtimeClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_client_event_conversation_item_create import RealtimeClientEventConversationItemCreate
    from .realtime_client_event_conversation_item_delete import RealtimeClientEventConversationItemDelete
    from .realtime_client_event_conversation_item_retrieve import RealtimeClientEventConversationItemRetrieve
    from .realtime_client_event_conversation_item_truncate import RealtimeClientEventConversationItemTruncate
    from .realtime_client_event_input_audio_buffer_append import RealtimeClientEventInputAudioBufferAppend
    from .realtime_client_event_input_audio_buffer_clear import RealtimeClientEventInputAudioBufferClear
    from .realtime_client_event_input_audio_buffer_commit import RealtimeClientEventInputAudioBufferCommit
    from .realtime_client_event_output_audio_buffer_clear import RealtimeClientEventOutputAudioBufferClear
    from .realtime_client_event_response_cancel import RealtimeClientEventResponseCancel
    from .realtime_client_event_response_create import RealtimeClientEventResponseCreate
    from .realtime_client_event_session_update import RealtimeClientEventSessionUpdate

RealtimeClientEvent: TypeAlias = "RealtimeClientEventConversationItemCreate | RealtimeClientEventConversationItemDelete | RealtimeClientEventConversationItemRetrieve | RealtimeClientEventConversationItemTruncate | RealtimeClientEventInputAudioBufferAppend | RealtimeClientEventInputAudioBufferClear | RealtimeClientEventOutputAudioBufferClear | RealtimeClientEventInputAudioBufferCommit | RealtimeClientEventResponseCancel | RealtimeClientEventResponseCreate | RealtimeClientEventSessionUpdate | Unknown"

decode = tagged(
    "type",
    {
        "conversation.item.create": to_model(
            "realtime_client_event_conversation_item_create", "RealtimeClientEventConversationItemCreate"
        ),
        "conversation.item.delete": to_model(
            "realtime_client_event_conversation_item_delete", "RealtimeClientEventConversationItemDelete"
        ),
        "conversation.item.retrieve": to_model(
            "realtime_client_event_conversation_item_retrieve", "RealtimeClientEventConversationItemRetrieve"
        ),
        "conversation.item.truncate": to_model(
            "realtime_client_event_conversation_item_truncate", "RealtimeClientEventConversationItemTruncate"
        ),
        "input_audio_buffer.append": to_model(
            "realtime_client_event_input_audio_buffer_append", "RealtimeClientEventInputAudioBufferAppend"
        ),
        "input_audio_buffer.clear": to_model(
            "realtime_client_event_input_audio_buffer_clear", "RealtimeClientEventInputAudioBufferClear"
        ),
        "output_audio_buffer.clear": to_model(
            "realtime_client_event_output_audio_buffer_clear", "RealtimeClientEventOutputAudioBufferClear"
        ),
        "input_audio_buffer.commit": to_model(
            "realtime_client_event_input_audio_buffer_commit", "RealtimeClientEventInputAudioBufferCommit"
        ),
        "response.cancel": to_model("realtime_client_event_response_cancel", "RealtimeClientEventResponseCancel"),
        "response.create": to_model("realtime_client_event_response_create", "RealtimeClientEventResponseCreate"),
        "session.update": to_model("realtime_client_event_session_update", "RealtimeClientEventSessionUpdate"),
    },
)
"""Decode a value of this type."""
