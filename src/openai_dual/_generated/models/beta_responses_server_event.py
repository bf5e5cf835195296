"""`BetaResponsesServerEvent`: `BetaResponsesServerEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_compaction_ws_compacting import BetaResponseCompactionWsCompacting
    from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent
    from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent
    from .beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
    from .beta_response_steer_failed_event import BetaResponseSteerFailedEvent
    from .beta_response_steer_pending_event import BetaResponseSteerPendingEvent
    from .beta_response_ws_error import BetaResponseWsError
    from .beta_responses_server_event_response_audio_delta import BetaResponsesServerEventResponseAudioDelta
    from .beta_responses_server_event_response_audio_done import BetaResponsesServerEventResponseAudioDone
    from .beta_responses_server_event_response_audio_transcript_delta import (
        BetaResponsesServerEventResponseAudioTranscriptDelta,
    )
    from .beta_responses_server_event_response_audio_transcript_done import (
        BetaResponsesServerEventResponseAudioTranscriptDone,
    )
    from .beta_responses_server_event_response_code_interpreter_call_code_delta import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .beta_responses_server_event_response_code_interpreter_call_code_done import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .beta_responses_server_event_response_code_interpreter_call_completed import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .beta_responses_server_event_response_code_interpreter_call_in_progress import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .beta_responses_server_event_response_code_interpreter_call_interpreting import (
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .beta_responses_server_event_response_completed import BetaResponsesServerEventResponseCompleted
    from .beta_responses_server_event_response_content_part_added import (
        BetaResponsesServerEventResponseContentPartAdded,
    )
    from .beta_responses_server_event_response_content_part_done import BetaResponsesServerEventResponseContentPartDone
    from .beta_responses_server_event_response_created import BetaResponsesServerEventResponseCreated
    from .beta_responses_server_event_response_custom_tool_call_input_delta import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .beta_responses_server_event_response_custom_tool_call_input_done import (
        BetaResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .beta_responses_server_event_response_failed import BetaResponsesServerEventResponseFailed
    from .beta_responses_server_event_response_file_search_call_completed import (
        BetaResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .beta_responses_server_event_response_file_search_call_in_progress import (
        BetaResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .beta_responses_server_event_response_file_search_call_searching import (
        BetaResponsesServerEventResponseFileSearchCallSearching,
    )
    from .beta_responses_server_event_response_function_call_arguments_delta import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .beta_responses_server_event_response_function_call_arguments_done import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .beta_responses_server_event_response_image_generation_call_completed import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .beta_responses_server_event_response_image_generation_call_generating import (
        BetaResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .beta_responses_server_event_response_image_generation_call_in_progress import (
        BetaResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .beta_responses_server_event_response_image_generation_call_partial_image import (
        BetaResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .beta_responses_server_event_response_in_progress import BetaResponsesServerEventResponseInProgress
    from .beta_responses_server_event_response_incomplete import BetaResponsesServerEventResponseIncomplete
    from .beta_responses_server_event_response_mcp_call_arguments_delta import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .beta_responses_server_event_response_mcp_call_arguments_done import (
        BetaResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .beta_responses_server_event_response_mcp_call_completed import (
        BetaResponsesServerEventResponseMcpCallCompleted,
    )
    from .beta_responses_server_event_response_mcp_call_failed import BetaResponsesServerEventResponseMcpCallFailed
    from .beta_responses_server_event_response_mcp_call_in_progress import (
        BetaResponsesServerEventResponseMcpCallInProgress,
    )
    from .beta_responses_server_event_response_mcp_list_tools_completed import (
        BetaResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .beta_responses_server_event_response_mcp_list_tools_failed import (
        BetaResponsesServerEventResponseMcpListToolsFailed,
    )
    from .beta_responses_server_event_response_mcp_list_tools_in_progress import (
        BetaResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .beta_responses_server_event_response_output_item_added import BetaResponsesServerEventResponseOutputItemAdded
    from .beta_responses_server_event_response_output_item_done import BetaResponsesServerEventResponseOutputItemDone
    from .beta_responses_server_event_response_output_text_annotation_added import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .beta_responses_server_event_response_output_text_delta import BetaResponsesServerEventResponseOutputTextDelta
    from .beta_responses_server_event_response_output_text_done import BetaResponsesServerEventResponseOutputTextDone
    from .beta_responses_server_event_response_queued import BetaResponsesServerEventResponseQueued
    from .beta_responses_server_event_response_reasoning_summary_part_added import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .beta_responses_server_event_response_reasoning_summary_part_done import (
        BetaResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .beta_responses_server_event_response_reasoning_summary_text_delta import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .beta_responses_server_event_response_reasoning_summary_text_done import (
        BetaResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .beta_responses_server_event_response_reasoning_text_delta import (
        BetaResponsesServerEventResponseReasoningTextDelta,
    )
    from .beta_responses_server_event_response_reasoning_text_done import (
        BetaResponsesServerEventResponseReasoningTextDone,
    )
    from .beta_responses_server_event_response_refusal_delta import BetaResponsesServerEventResponseRefusalDelta
    from .beta_responses_server_event_response_refusal_done import BetaResponsesServerEventResponseRefusalDone
    from .beta_responses_server_event_response_shell_call_command_added import (
        BetaResponsesServerEventResponseShellCallCommandAdded,
    )
    from .beta_responses_server_event_response_shell_call_command_delta import (
        BetaResponsesServerEventResponseShellCallCommandDelta,
    )
    from .beta_responses_server_event_response_shell_call_command_done import (
        BetaResponsesServerEventResponseShellCallCommandDone,
    )
    from .beta_responses_server_event_response_shell_call_output_content_delta import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .beta_responses_server_event_response_shell_call_output_content_done import (
        BetaResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .beta_responses_server_event_response_web_search_call_completed import (
        BetaResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .beta_responses_server_event_response_web_search_call_in_progress import (
        BetaResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .beta_responses_server_event_response_web_search_call_searching import (
        BetaResponsesServerEventResponseWebSearchCallSearching,
    )

BetaResponsesServerEvent: TypeAlias = "BetaResponsesServerEventResponseAudioDelta | BetaResponsesServerEventResponseAudioDone | BetaResponsesServerEventResponseAudioTranscriptDelta | BetaResponsesServerEventResponseAudioTranscriptDone | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone | BetaResponsesServerEventResponseCodeInterpreterCallCompleted | BetaResponsesServerEventResponseCodeInterpreterCallInProgress | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting | BetaResponsesServerEventResponseCompleted | BetaResponsesServerEventResponseContentPartAdded | BetaResponsesServerEventResponseContentPartDone | BetaResponsesServerEventResponseCreated | BetaResponsesServerEventResponseFileSearchCallCompleted | BetaResponsesServerEventResponseFileSearchCallInProgress | BetaResponsesServerEventResponseFileSearchCallSearching | BetaResponsesServerEventResponseFunctionCallArgumentsDelta | BetaResponsesServerEventResponseFunctionCallArgumentsDone | BetaResponsesServerEventResponseShellCallCommandAdded | BetaResponsesServerEventResponseShellCallCommandDelta | BetaResponsesServerEventResponseShellCallCommandDone | BetaResponsesServerEventResponseShellCallOutputContentDelta | BetaResponsesServerEventResponseShellCallOutputContentDone | BetaResponsesServerEventResponseInProgress | BetaResponsesServerEventResponseFailed | BetaResponsesServerEventResponseIncomplete | BetaResponsesServerEventResponseOutputItemAdded | BetaResponsesServerEventResponseOutputItemDone | BetaResponsesServerEventResponseReasoningSummaryPartAdded | BetaResponsesServerEventResponseReasoningSummaryPartDone | BetaResponsesServerEventResponseReasoningSummaryTextDelta | BetaResponsesServerEventResponseReasoningSummaryTextDone | BetaResponsesServerEventResponseReasoningTextDelta | BetaResponsesServerEventResponseReasoningTextDone | BetaResponsesServerEventResponseRefusalDelta | BetaResponsesServerEventResponseRefusalDone | BetaResponsesServerEventResponseOutputTextDelta | BetaResponsesServerEventResponseOutputTextDone | BetaResponsesServerEventResponseWebSearchCallCompleted | BetaResponsesServerEventResponseWebSearchCallInProgress | BetaResponsesServerEventResponseWebSearchCallSearching | BetaResponsesServerEventResponseImageGenerationCallCompleted | BetaResponsesServerEventResponseImageGenerationCallGenerating | BetaResponsesServerEventResponseImageGenerationCallInProgress | BetaResponsesServerEventResponseImageGenerationCallPartialImage | BetaResponsesServerEventResponseMcpCallArgumentsDelta | BetaResponsesServerEventResponseMcpCallArgumentsDone | BetaResponsesServerEventResponseMcpCallCompleted | BetaResponsesServerEventResponseMcpCallFailed | BetaResponsesServerEventResponseMcpCallInProgress | BetaResponsesServerEventResponseMcpListToolsCompleted | BetaResponsesServerEventResponseMcpListToolsFailed | BetaResponsesServerEventResponseMcpListToolsInProgress | BetaResponsesServerEventResponseOutputTextAnnotationAdded | BetaResponsesServerEventResponseQueued | BetaResponsesServerEventResponseCustomToolCallInputDelta | BetaResponsesServerEventResponseCustomToolCallInputDone | BetaResponseWsError | BetaResponseInjectCreatedEvent | BetaResponseInjectFailedEvent | BetaResponseCompactionWsCompacting | BetaResponseSteerAcceptedEvent | BetaResponseSteerPendingEvent | BetaResponseSteerFailedEvent | Unknown"

decode = tagged(
    "type",
    {
        "response.audio.delta": to_model(
            "beta_responses_server_event_response_audio_delta", "BetaResponsesServerEventResponseAudioDelta"
        ),
        "response.audio.done": to_model(
            "beta_responses_server_event_response_audio_done", "BetaResponsesServerEventResponseAudioDone"
        ),
        "response.audio.transcript.delta": to_model(
            "beta_responses_server_event_response_audio_transcript_delta",
            "BetaResponsesServerEventResponseAudioTranscriptDelta",
        ),
        "response.audio.transcript.done": to_model(
            "beta_responses_server_event_response_audio_transcript_done",
            "BetaResponsesServerEventResponseAudioTranscriptDone",
        ),
        "response.code_interpreter_call_code.delta": to_model(
            "beta_responses_server_event_response_code_interpreter_call_code_delta",
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        ),
        "response.code_interpreter_call_code.done": to_model(
            "beta_responses_server_event_response_code_interpreter_call_code_done",
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
        ),
        "response.code_interpreter_call.completed": to_model(
            "beta_responses_server_event_response_code_interpreter_call_completed",
            "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
        ),
        "response.code_interpreter_call.in_progress": to_model(
            "beta_responses_server_event_response_code_interpreter_call_in_progress",
            "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
        ),
        "response.code_interpreter_call.interpreting": to_model(
            "beta_responses_server_event_response_code_interpreter_call_interpreting",
            "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
        ),
        "response.completed": to_model(
            "beta_responses_server_event_response_completed", "BetaResponsesServerEventResponseCompleted"
        ),
        "response.content_part.added": to_model(
            "beta_responses_server_event_response_content_part_added",
            "BetaResponsesServerEventResponseContentPartAdded",
        ),
        "response.content_part.done": to_model(
            "beta_responses_server_event_response_content_part_done", "BetaResponsesServerEventResponseContentPartDone"
        ),
        "response.created": to_model(
            "beta_responses_server_event_response_created", "BetaResponsesServerEventResponseCreated"
        ),
        "response.file_search_call.completed": to_model(
            "beta_responses_server_event_response_file_search_call_completed",
            "BetaResponsesServerEventResponseFileSearchCallCompleted",
        ),
        "response.file_search_call.in_progress": to_model(
            "beta_responses_server_event_response_file_search_call_in_progress",
            "BetaResponsesServerEventResponseFileSearchCallInProgress",
        ),
        "response.file_search_call.searching": to_model(
            "beta_responses_server_event_response_file_search_call_searching",
            "BetaResponsesServerEventResponseFileSearchCallSearching",
        ),
        "response.function_call_arguments.delta": to_model(
            "beta_responses_server_event_response_function_call_arguments_delta",
            "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
        ),
        "response.function_call_arguments.done": to_model(
            "beta_responses_server_event_response_function_call_arguments_done",
            "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
        ),
        "response.shell_call_command.added": to_model(
            "beta_responses_server_event_response_shell_call_command_added",
            "BetaResponsesServerEventResponseShellCallCommandAdded",
        ),
        "response.shell_call_command.delta": to_model(
            "beta_responses_server_event_response_shell_call_command_delta",
            "BetaResponsesServerEventResponseShellCallCommandDelta",
        ),
        "response.shell_call_command.done": to_model(
            "beta_responses_server_event_response_shell_call_command_done",
            "BetaResponsesServerEventResponseShellCallCommandDone",
        ),
        "response.shell_call_output_content.delta": to_model(
            "beta_responses_server_event_response_shell_call_output_content_delta",
            "BetaResponsesServerEventResponseShellCallOutputContentDelta",
        ),
        "response.shell_call_output_content.done": to_model(
            "beta_responses_server_event_response_shell_call_output_content_done",
            "BetaResponsesServerEventResponseShellCallOutputContentDone",
        ),
        "response.in_progress": to_model(
            "beta_responses_server_event_response_in_progress", "BetaResponsesServerEventResponseInProgress"
        ),
        "response.failed": to_model(
            "beta_responses_server_event_response_failed", "BetaResponsesServerEventResponseFailed"
        ),
        "response.incomplete": to_model(
            "beta_responses_server_event_response_incomplete", "BetaResponsesServerEventResponseIncomplete"
        ),
        "response.output_item.added": to_model(
            "beta_responses_server_event_response_output_item_added", "BetaResponsesServerEventResponseOutputItemAdded"
        ),
        "response.output_item.done": to_model(
            "beta_responses_server_event_response_output_item_done", "BetaResponsesServerEventResponseOutputItemDone"
        ),
        "response.reasoning_summary_part.added": to_model(
            "beta_responses_server_event_response_reasoning_summary_part_added",
            "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
        ),
        "response.reasoning_summary_part.done": to_model(
            "beta_responses_server_event_response_reasoning_summary_part_done",
            "BetaResponsesServerEventResponseReasoningSummaryPartDone",
        ),
        "response.reasoning_summary_text.delta": to_model(
            "beta_responses_server_event_response_reasoning_summary_text_delta",
            "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
        ),
        "response.reasoning_summary_text.done": to_model(
            "beta_responses_server_event_response_reasoning_summary_text_done",
            "BetaResponsesServerEventResponseReasoningSummaryTextDone",
        ),
        "response.reasoning_text.delta": to_model(
            "beta_responses_server_event_response_reasoning_text_delta",
            "BetaResponsesServerEventResponseReasoningTextDelta",
        ),
        "response.reasoning_text.done": to_model(
            "beta_responses_server_event_response_reasoning_text_done",
            "BetaResponsesServerEventResponseReasoningTextDone",
        ),
        "response.refusal.delta": to_model(
            "beta_responses_server_event_response_refusal_delta", "BetaResponsesServerEventResponseRefusalDelta"
        ),
        "response.refusal.done": to_model(
            "beta_responses_server_event_response_refusal_done", "BetaResponsesServerEventResponseRefusalDone"
        ),
        "response.output_text.delta": to_model(
            "beta_responses_server_event_response_output_text_delta", "BetaResponsesServerEventResponseOutputTextDelta"
        ),
        "response.output_text.done": to_model(
            "beta_responses_server_event_response_output_text_done", "BetaResponsesServerEventResponseOutputTextDone"
        ),
        "response.web_search_call.completed": to_model(
            "beta_responses_server_event_response_web_search_call_completed",
            "BetaResponsesServerEventResponseWebSearchCallCompleted",
        ),
        "response.web_search_call.in_progress": to_model(
            "beta_responses_server_event_response_web_search_call_in_progress",
            "BetaResponsesServerEventResponseWebSearchCallInProgress",
        ),
        "response.web_search_call.searching": to_model(
            "beta_responses_server_event_response_web_search_call_searching",
            "BetaResponsesServerEventResponseWebSearchCallSearching",
        ),
        "response.image_generation_call.completed": to_model(
            "beta_responses_server_event_response_image_generation_call_completed",
            "BetaResponsesServerEventResponseImageGenerationCallCompleted",
        ),
        "response.image_generation_call.generating": to_model(
            "beta_responses_server_event_response_image_generation_call_generating",
            "BetaResponsesServerEventResponseImageGenerationCallGenerating",
        ),
        "response.image_generation_call.in_progress": to_model(
            "beta_responses_server_event_response_image_generation_call_in_progress",
            "BetaResponsesServerEventResponseImageGenerationCallInProgress",
        ),
        "response.image_generation_call.partial_image": to_model(
            "beta_responses_server_event_response_image_generation_call_partial_image",
            "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
        ),
        "response.mcp_call_arguments.delta": to_model(
            "beta_responses_server_event_response_mcp_call_arguments_delta",
            "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
        ),
        "response.mcp_call_arguments.done": to_model(
            "beta_responses_server_event_response_mcp_call_arguments_done",
            "BetaResponsesServerEventResponseMcpCallArgumentsDone",
        ),
        "response.mcp_call.completed": to_model(
            "beta_responses_server_event_response_mcp_call_completed",
            "BetaResponsesServerEventResponseMcpCallCompleted",
        ),
        "response.mcp_call.failed": to_model(
            "beta_responses_server_event_response_mcp_call_failed", "BetaResponsesServerEventResponseMcpCallFailed"
        ),
        "response.mcp_call.in_progress": to_model(
            "beta_responses_server_event_response_mcp_call_in_progress",
            "BetaResponsesServerEventResponseMcpCallInProgress",
        ),
        "response.mcp_list_tools.completed": to_model(
            "beta_responses_server_event_response_mcp_list_tools_completed",
            "BetaResponsesServerEventResponseMcpListToolsCompleted",
        ),
        "response.mcp_list_tools.failed": to_model(
            "beta_responses_server_event_response_mcp_list_tools_failed",
            "BetaResponsesServerEventResponseMcpListToolsFailed",
        ),
        "response.mcp_list_tools.in_progress": to_model(
            "beta_responses_server_event_response_mcp_list_tools_in_progress",
            "BetaResponsesServerEventResponseMcpListToolsInProgress",
        ),
        "response.output_text.annotation.added": to_model(
            "beta_responses_server_event_response_output_text_annotation_added",
            "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
        ),
        "response.queued": to_model(
            "beta_responses_server_event_response_queued", "BetaResponsesServerEventResponseQueued"
        ),
        "response.custom_tool_call_input.delta": to_model(
            "beta_responses_server_event_response_custom_tool_call_input_delta",
            "BetaResponsesServerEventResponseCustomToolCallInputDelta",
        ),
        "response.custom_tool_call_input.done": to_model(
            "beta_responses_server_event_response_custom_tool_call_input_done",
            "BetaResponsesServerEventResponseCustomToolCallInputDone",
        ),
        "error": to_model("beta_response_ws_error", "BetaResponseWsError"),
        "response.inject.created": to_model("beta_response_inject_created_event", "BetaResponseInjectCreatedEvent"),
        "response.inject.failed": to_model("beta_response_inject_failed_event", "BetaResponseInjectFailedEvent"),
        "response.compaction.compacting": to_model(
            "beta_response_compaction_ws_compacting", "BetaResponseCompactionWsCompacting"
        ),
        "response.steer.accepted": to_model("beta_response_steer_accepted_event", "BetaResponseSteerAcceptedEvent"),
        "response.steer.pending": to_model("beta_response_steer_pending_event", "BetaResponseSteerPendingEvent"),
        "response.steer.failed": to_model("beta_response_steer_failed_event", "BetaResponseSteerFailedEvent"),
    },
)
"""Decode a value of this type."""
