"""`RealtimeBetaClientEvent`: `RealtimeBetaClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_beta_client_event_conversation_item_create import RealtimeBetaClientEventConversationItemCreate
    from .realtime_beta_client_event_conversation_item_delete import RealtimeBetaClientEventConversationItemDelete
    from .realtime_beta_client_event_conversation_item_retrieve import RealtimeBetaClientEventConversationItemRetrieve
    from .realtime_beta_client_event_conversation_item_truncate import RealtimeBetaClientEventConversationItemTruncate
    from .realtime_beta_client_event_input_audio_buffer_append import RealtimeBetaClientEventInputAudioBufferAppend
    from .realtime_beta_client_event_input_audio_buffer_clear import RealtimeBetaClientEventInputAudioBufferClear
    from .realtime_beta_client_event_input_audio_buffer_commit import RealtimeBetaClientEventInputAudioBufferCommit
    from .realtime_beta_client_event_output_audio_buffer_clear import RealtimeBetaClientEventOutputAudioBufferClear
    from .realtime_beta_client_event_response_cancel import RealtimeBetaClientEventResponseCancel
    from .realtime_beta_client_event_response_create import RealtimeBetaClientEventResponseCreate
    from .realtime_beta_client_event_session_update import RealtimeBetaClientEventSessionUpdate
    from .realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdate,
    )

RealtimeBetaClientEvent: TypeAlias = "RealtimeBetaClientEventConversationItemCreate | RealtimeBetaClientEventConversationItemDelete | RealtimeBetaClientEventConversationItemRetrieve | RealtimeBetaClientEventConversationItemTruncate | RealtimeBetaClientEventInputAudioBufferAppend | RealtimeBetaClientEventInputAudioBufferClear | RealtimeBetaClientEventInputAudioBufferCommit | RealtimeBetaClientEventOutputAudioBufferClear | RealtimeBetaClientEventResponseCancel | RealtimeBetaClientEventResponseCreate | RealtimeBetaClientEventSessionUpdate | RealtimeBetaClientEventTranscriptionSessionUpdate | Unknown"

decode = tagged(
    "type",
    {
        "conversation.item.create": to_model(
            "realtime_beta_client_event_conversation_item_create", "RealtimeBetaClientEventConversationItemCreate"
        ),
        "conversation.item.delete": to_model(
            "realtime_beta_client_event_conversation_item_delete", "RealtimeBetaClientEventConversationItemDelete"
        ),
        "conversation.item.retrieve": to_model(
            "realtime_beta_client_event_conversation_item_retrieve", "RealtimeBetaClientEventConversationItemRetrieve"
        ),
        "conversation.item.truncate": to_model(
            "realtime_beta_client_event_conversation_item_truncate", "RealtimeBetaClientEventConversationItemTruncate"
        ),
        "input_audio_buffer.append": to_model(
            "realtime_beta_client_event_input_audio_buffer_append", "RealtimeBetaClientEventInputAudioBufferAppend"
        ),
        "input_audio_buffer.clear": to_model(
            "realtime_beta_client_event_input_audio_buffer_clear", "RealtimeBetaClientEventInputAudioBufferClear"
        ),
        "input_audio_buffer.commit": to_model(
            "realtime_beta_client_event_input_audio_buffer_commit", "RealtimeBetaClientEventInputAudioBufferCommit"
        ),
        "output_audio_buffer.clear": to_model(
            "realtime_beta_client_event_output_audio_buffer_clear", "RealtimeBetaClientEventOutputAudioBufferClear"
        ),
        "response.cancel": to_model(
            "realtime_beta_client_event_response_cancel", "RealtimeBetaClientEventResponseCancel"
        ),
        "response.create": to_model(
            "realtime_beta_client_event_response_create", "RealtimeBetaClientEventResponseCreate"
        ),
        "session.update": to_model("realtime_beta_client_event_session_update", "RealtimeBetaClientEventSessionUpdate"),
        "transcription_session.update": to_model(
            "realtime_beta_client_event_transcription_session_update",
            "RealtimeBetaClientEventTranscriptionSessionUpdate",
        ),
    },
)
"""Decode a value of this type."""
