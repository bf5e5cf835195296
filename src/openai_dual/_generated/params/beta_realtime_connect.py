"""Types of requests: those of `beta_realtime_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import (
        MetadataParam,
        RealtimeConversationItemParam,
        ResponsePromptParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        VoiceIdsOrCustomVoiceParam,
    )
    from .shared_beta import (
        RealtimeSessionCreateRequestObjectParam,
        RealtimeTranscriptionSessionCreateRequestObjectParam,
    )

RealtimeBetaClientEventParam: TypeAlias = "RealtimeBetaClientEventConversationItemCreateParam | RealtimeBetaClientEventConversationItemDeleteParam | RealtimeBetaClientEventConversationItemRetrieveParam | RealtimeBetaClientEventConversationItemTruncateParam | RealtimeBetaClientEventInputAudioBufferAppendParam | RealtimeBetaClientEventInputAudioBufferClearParam | RealtimeBetaClientEventInputAudioBufferCommitParam | RealtimeBetaClientEventOutputAudioBufferClearParam | RealtimeBetaClientEventResponseCancelParam | RealtimeBetaClientEventResponseCreateParam | RealtimeBetaClientEventSessionUpdateParam | RealtimeBetaClientEventTranscriptionSessionUpdateParam"
"""`RealtimeBetaClientEvent` in the description."""


class RealtimeBetaClientEventConversationItemCreateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemCreate` in the description."""

    event_id: str
    """Id of the event; at most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    """Type of the object."""
    previous_item_id: str
    """Id of the previous item."""
    item: Required[RealtimeConversationItemParam | BaseModel]
    """Item that the event is about."""


class RealtimeBetaClientEventConversationItemDeleteParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemDelete` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["conversation.item.delete"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""


class RealtimeBetaClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemRetrieve` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""


class RealtimeBetaClientEventConversationItemTruncateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemTruncate` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["conversation.item.truncate"]]
    """Type of the object."""
    item_id: Required[str]
    """Id of the item."""
    content_index: Required[int]
    """Position of the content part in the item."""
    audio_end_ms: Required[int]
    """End in the audio, in milliseconds."""


class RealtimeBetaClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferAppend` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Type of the object."""
    audio: Required[str]
    """Chunk of the audio, as base64."""


class RealtimeBetaClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferClear` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """Type of the object."""


class RealtimeBetaClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferCommit` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """Type of the object."""


class RealtimeBetaClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeBetaClientEventOutputAudioBufferClear` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Type of the object."""


class RealtimeBetaClientEventResponseCancelParam(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCancel` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["response.cancel"]]
    """Type of the object."""
    response_id: str
    """Id of the response."""


class RealtimeBetaClientEventResponseCreateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCreate` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["response.create"]]
    """Type of the object."""
    response: RealtimeBetaResponseCreateParamsParam | BaseModel
    """Settings of the response."""


class RealtimeBetaClientEventSessionUpdateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventSessionUpdate` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["session.update"]]
    """Type of the object."""
    session: Required[RealtimeSessionCreateRequestObjectParam | BaseModel]
    """Settings of the session."""


class RealtimeBetaClientEventTranscriptionSessionUpdateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventTranscriptionSessionUpdate` in the description."""

    event_id: str
    """Id of the event."""
    type: Required[Literal["transcription_session.update"]]
    """Type of the object."""
    session: Required[RealtimeTranscriptionSessionCreateRequestObjectParam | BaseModel]
    """Settings of the session."""


class RealtimeBetaResponseCreateParamsParam(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParams` in the description."""

    modalities: Sequence[Literal["text", "audio"]]
    """Output types to generate."""
    instructions: str
    """System message, inserted before the input."""
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    """Voice of the speaker."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of the output audio."""
    tools: Iterable[RealtimeBetaResponseCreateParamsToolsItemParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    """Which tool the model calls, if any; service default: "auto"."""
    temperature: float
    """Sampling temperature; higher values are more random."""
    max_output_tokens: int | Literal["inf"]
    """Maximum number of generated tokens, reasoning tokens included."""
    conversation: str | Literal["auto", "none"]
    """Conversation."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    prompt: ResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""
    input: Iterable[RealtimeConversationItemParam | BaseModel]
    """Input to the model."""


class RealtimeBetaResponseCreateParamsToolsItemParam(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParamsToolsItem` in the description."""

    type: Literal["function"]
    """Type of the object."""
    name: str
    """Name of the object."""
    description: str
    """Purpose of the tool; the model reads it."""
    parameters: Mapping[str, Any] | BaseModel
    """JSON schema of the arguments of the function."""
