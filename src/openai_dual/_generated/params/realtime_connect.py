"""Types of requests: those of `realtime_connect`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.tool_choice_options import ToolChoiceOptions
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
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemParam | BaseModel]


class RealtimeClientEventConversationItemDeleteParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemDelete` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]


class RealtimeClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemRetrieve` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]


class RealtimeClientEventConversationItemTruncateParam(TypedDict, total=False):
    """`RealtimeClientEventConversationItemTruncate` in the description."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]


class RealtimeClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferAppend` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]


class RealtimeClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferClear` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.clear"]]


class RealtimeClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferCommit` in the description."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]


class RealtimeClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """`RealtimeClientEventOutputAudioBufferClear` in the description."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]


class RealtimeClientEventResponseCancelParam(TypedDict, total=False):
    """`RealtimeClientEventResponseCancel` in the description."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str


class RealtimeClientEventResponseCreateParam(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` in the description."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsParam | BaseModel


class RealtimeClientEventSessionUpdateParam(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` in the description."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam | BaseModel]


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """`RealtimeResponseCreateParams` in the description."""

    output_modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    audio: RealtimeResponseCreateParamsAudioParam | BaseModel
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam | BaseModel
    max_output_tokens: int | Literal["inf"] | str
    conversation: str | Literal["auto", "none"]
    metadata: MetadataParam | BaseModel | None
    prompt: ResponsePromptParam | BaseModel | None
    input: Iterable[RealtimeConversationItemParam | ResponseItemReferenceParam | BaseModel]


class RealtimeResponseCreateParamsAudioParam(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` in the description."""

    output: RealtimeResponseCreateParamsAudioOutputParam | BaseModel


class RealtimeResponseCreateParamsAudioOutputParam(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudioOutput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    voice: VoiceIdsOrCustomVoiceParam | BaseModel


class ResponseItemReferenceParam(TypedDict, total=False):
    """`ResponseItemReferenceParam` in the description."""

    id: Required[str]
    type: Required[Literal["item_reference"]]
