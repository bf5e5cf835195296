"""Types of requests: those of `realtime_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import (
        MCPToolParam,
        MetadataParam,
        RealtimeConversationItemParam,
        ResponsePromptParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        VoiceIdsOrCustomVoiceParam,
    )
    from .shared_realtime import (
        RealtimeAudioFormatsParam,
        RealtimeFunctionToolParam,
        RealtimeReasoningParam,
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam,
    )

RealtimeClientEventParam: TypeAlias = "RealtimeClientEventConversationItemCreateParam | RealtimeClientEventConversationItemDeleteParam | RealtimeClientEventConversationItemRetrieveParam | RealtimeClientEventConversationItemTruncateParam | RealtimeClientEventInputAudioBufferAppendParam | RealtimeClientEventInputAudioBufferClearParam | RealtimeClientEventOutputAudioBufferClearParam | RealtimeClientEventInputAudioBufferCommitParam | RealtimeClientEventResponseCancelParam | RealtimeClientEventResponseCreateParam | RealtimeClientEventSessionUpdateParam"
"""`RealtimeClientEvent` in the description."""


class RealtimeClientEventConversationItemCreateParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemCreate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    """Type of the object."""
    previous_item_id: str
    """Id of the previous item."""
    item: Required[RealtimeConversationItemParam | BaseModel]
    """Item that the event is about."""


class RealtimeClientEventConversationItemDeleteParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemDelete` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["conversation.item.delete"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""


class RealtimeClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemRetrieve` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""


class RealtimeClientEventConversationItemTruncateParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemTruncate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["conversation.item.truncate"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""
    content_index: Required[int]
    """Position of the content part in the item."""
    audio_end_ms: Required[int]
    """End in the audio, in milliseconds."""


class RealtimeClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferAppend` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Type of the object."""
    audio: Required[str]
    """Chunk of the audio, as base64."""


class RealtimeClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferClear` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """Type of the object."""


class RealtimeClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferCommit` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """Type of the object."""


class RealtimeClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeClientEventOutputAudioBufferClear` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Type of the object."""


class RealtimeClientEventResponseCancelParam(TypedDict, total=False):
    """`RealtimeClientEventResponseCancel` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["response.cancel"]]
    """Type of the object."""
    response_id: str
    """Id of the response."""


class RealtimeClientEventResponseCreateParam(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["response.create"]]
    """Type of the object."""
    response: RealtimeResponseCreateParamsParam | BaseModel
    """Settings of the response."""


class RealtimeClientEventSessionUpdateParam(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["session.update"]]
    """Type of the object."""
    session: Required[RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam | BaseModel]
    """Settings of the session."""


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """`RealtimeResponseCreateParams` in the description."""

    output_modalities: Sequence[Literal["text", "audio"]]
    """Output types to generate."""
    instructions: str
    """System message, inserted before the input."""
    audio: RealtimeResponseCreateParamsAudioParam | BaseModel
    """Settings of the audio output."""
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    """Which tool the model calls, if any; service default: "auto"."""
    parallel_tool_calls: bool
    """Allow several tool calls at once."""
    reasoning: RealtimeReasoningParam | BaseModel
    """Settings of reasoning models."""
    max_output_tokens: int | Literal["inf"]
    """Maximum number of generated tokens, reasoning tokens included."""
    conversation: str | Literal["auto", "none"]
    """Conversation."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    prompt: ResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""
    input: Iterable[RealtimeConversationItemParam | ResponseItemReferenceParam | BaseModel]
    """Items that the model receives."""


class RealtimeResponseCreateParamsAudioParam(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` in the description."""

    output: RealtimeResponseCreateParamsAudioOutputParam | BaseModel
    """Settings of the audio output."""


class RealtimeResponseCreateParamsAudioOutputParam(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudioOutput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    """Voice of the speaker; service default: "alloy"."""


class ResponseItemReferenceParam(TypedDict, total=False):
    """`ResponseItemReferenceParam` in the description."""

    id: Required[str]
    """Id of the object."""
    type: Required[Literal["item_reference"]]
    """Type of the object."""
