"""Types of requests: those of `beta_realtime_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.tool_choice_options import ToolChoiceOptions
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
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemParam | BaseModel]


class RealtimeBetaClientEventConversationItemDeleteParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemDelete` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]


class RealtimeBetaClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemRetrieve` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]


class RealtimeBetaClientEventConversationItemTruncateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemTruncate` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]


class RealtimeBetaClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferAppend` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]


class RealtimeBetaClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferClear` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.clear"]]


class RealtimeBetaClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferCommit` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]


class RealtimeBetaClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeBetaClientEventOutputAudioBufferClear` in the description."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]


class RealtimeBetaClientEventResponseCancelParam(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCancel` in the description."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str


class RealtimeBetaClientEventResponseCreateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCreate` in the description."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeBetaResponseCreateParamsParam | BaseModel


class RealtimeBetaClientEventSessionUpdateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventSessionUpdate` in the description."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequestObjectParam | BaseModel]


class RealtimeBetaClientEventTranscriptionSessionUpdateParam(TypedDict, total=False):
    """`RealtimeBetaClientEventTranscriptionSessionUpdate` in the description."""

    event_id: str
    type: Required[Literal["transcription_session.update"]]
    session: Required[RealtimeTranscriptionSessionCreateRequestObjectParam | BaseModel]


class RealtimeBetaResponseCreateParamsParam(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParams` in the description."""

    modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str
    tools: Iterable[RealtimeBetaResponseCreateParamsToolsItemParam | BaseModel]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    temperature: float
    max_output_tokens: int | Literal["inf"] | str
    conversation: str | Literal["auto", "none"]
    metadata: MetadataParam | BaseModel | None
    prompt: ResponsePromptParam | BaseModel | None
    input: Iterable[RealtimeConversationItemParam | BaseModel]


class RealtimeBetaResponseCreateParamsToolsItemParam(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParamsToolsItem` in the description."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any] | BaseModel
