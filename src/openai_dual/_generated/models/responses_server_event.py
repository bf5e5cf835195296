"""`ResponsesServerEvent`: `ResponsesServerEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_steer_accepted_event import ResponseSteerAcceptedEvent
    from .response_steer_failed_event import ResponseSteerFailedEvent
    from .response_steer_pending_event import ResponseSteerPendingEvent
    from .response_ws_error import ResponseWsError
    from .responses_server_event_response_audio_delta import ResponsesServerEventResponseAudioDelta
    from .responses_server_event_response_audio_done import ResponsesServerEventResponseAudioDone
    from .responses_server_event_response_audio_transcript_delta import ResponsesServerEventResponseAudioTranscriptDelta
    from .responses_server_event_response_audio_transcript_done import ResponsesServerEventResponseAudioTranscriptDone
    from .responses_server_event_response_code_interpreter_call_code_delta import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from .responses_server_event_response_code_interpreter_call_code_done import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from .responses_server_event_response_code_interpreter_call_completed import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from .responses_server_event_response_code_interpreter_call_in_progress import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from .responses_server_event_response_code_interpreter_call_interpreting import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from .responses_server_event_response_compaction_ws_compacting import (
        ResponsesServerEventResponseCompactionWsCompacting,
    )
    from .responses_server_event_response_completed import ResponsesServerEventResponseCompleted
    from .responses_server_event_response_content_part_added import ResponsesServerEventResponseContentPartAdded
    from .responses_server_event_response_content_part_done import ResponsesServerEventResponseContentPartDone
    from .responses_server_event_response_created import ResponsesServerEventResponseCreated
    from .responses_server_event_response_custom_tool_call_input_delta import (
        ResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from .responses_server_event_response_custom_tool_call_input_done import (
        ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from .responses_server_event_response_failed import ResponsesServerEventResponseFailed
    from .responses_server_event_response_file_search_call_completed import (
        ResponsesServerEventResponseFileSearchCallCompleted,
    )
    from .responses_server_event_response_file_search_call_in_progress import (
        ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from .responses_server_event_response_file_search_call_searching import (
        ResponsesServerEventResponseFileSearchCallSearching,
    )
    from .responses_server_event_response_function_call_arguments_delta import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from .responses_server_event_response_function_call_arguments_done import (
        ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from .responses_server_event_response_image_generation_call_completed import (
        ResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from .responses_server_event_response_image_generation_call_generating import (
        ResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from .responses_server_event_response_image_generation_call_in_progress import (
        ResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from .responses_server_event_response_image_generation_call_partial_image import (
        ResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from .responses_server_event_response_in_progress import ResponsesServerEventResponseInProgress
    from .responses_server_event_response_incomplete import ResponsesServerEventResponseIncomplete
    from .responses_server_event_response_mcp_call_arguments_delta import (
        ResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from .responses_server_event_response_mcp_call_arguments_done import (
        ResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from .responses_server_event_response_mcp_call_completed import ResponsesServerEventResponseMcpCallCompleted
    from .responses_server_event_response_mcp_call_failed import ResponsesServerEventResponseMcpCallFailed
    from .responses_server_event_response_mcp_call_in_progress import ResponsesServerEventResponseMcpCallInProgress
    from .responses_server_event_response_mcp_list_tools_completed import (
        ResponsesServerEventResponseMcpListToolsCompleted,
    )
    from .responses_server_event_response_mcp_list_tools_failed import ResponsesServerEventResponseMcpListToolsFailed
    from .responses_server_event_response_mcp_list_tools_in_progress import (
        ResponsesServerEventResponseMcpListToolsInProgress,
    )
    from .responses_server_event_response_output_item_added import ResponsesServerEventResponseOutputItemAdded
    from .responses_server_event_response_output_item_done import ResponsesServerEventResponseOutputItemDone
    from .responses_server_event_response_output_text_annotation_added import (
        ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from .responses_server_event_response_output_text_delta import ResponsesServerEventResponseOutputTextDelta
    from .responses_server_event_response_output_text_done import ResponsesServerEventResponseOutputTextDone
    from .responses_server_event_response_queued import ResponsesServerEventResponseQueued
    from .responses_server_event_response_reasoning_summary_part_added import (
        ResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from .responses_server_event_response_reasoning_summary_part_done import (
        ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from .responses_server_event_response_reasoning_summary_text_delta import (
        ResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from .responses_server_event_response_reasoning_summary_text_done import (
        ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from .responses_server_event_response_reasoning_text_delta import ResponsesServerEventResponseReasoningTextDelta
    from .responses_server_event_response_reasoning_text_done import ResponsesServerEventResponseReasoningTextDone
    from .responses_server_event_response_refusal_delta import ResponsesServerEventResponseRefusalDelta
    from .responses_server_event_response_refusal_done import ResponsesServerEventResponseRefusalDone
    from .responses_server_event_response_shell_call_command_added import (
        ResponsesServerEventResponseShellCallCommandAdded,
    )
    from .responses_server_event_response_shell_call_command_delta import (
        ResponsesServerEventResponseShellCallCommandDelta,
    )
    from .responses_server_event_response_shell_call_command_done import (
        ResponsesServerEventResponseShellCallCommandDone,
    )
    from .responses_server_event_response_shell_call_output_content_delta import (
        ResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from .responses_server_event_response_shell_call_output_content_done import (
        ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from .responses_server_event_response_web_search_call_completed import (
        ResponsesServerEventResponseWebSearchCallCompleted,
    )
    from .responses_server_event_response_web_search_call_in_progress import (
        ResponsesServerEventResponseWebSearchCallInProgress,
    )
    from .responses_server_event_response_web_search_call_searching import (
        ResponsesServerEventResponseWebSearchCallSearching,
    )

ResponsesServerEvent: TypeAlias = "ResponsesServerEventResponseAudioDelta | ResponsesServerEventResponseAudioDone | ResponsesServerEventResponseAudioTranscriptDelta | ResponsesServerEventResponseAudioTranscriptDone | ResponsesServerEventResponseCodeInterpreterCallCodeDelta | ResponsesServerEventResponseCodeInterpreterCallCodeDone | ResponsesServerEventResponseCodeInterpreterCallCompleted | ResponsesServerEventResponseCodeInterpreterCallInProgress | ResponsesServerEventResponseCodeInterpreterCallInterpreting | ResponsesServerEventResponseCompleted | ResponsesServerEventResponseContentPartAdded | ResponsesServerEventResponseContentPartDone | ResponsesServerEventResponseCreated | ResponsesServerEventResponseFileSearchCallCompleted | ResponsesServerEventResponseFileSearchCallInProgress | ResponsesServerEventResponseFileSearchCallSearching | ResponsesServerEventResponseFunctionCallArgumentsDelta | ResponsesServerEventResponseFunctionCallArgumentsDone | ResponsesServerEventResponseShellCallCommandAdded | ResponsesServerEventResponseShellCallCommandDelta | ResponsesServerEventResponseShellCallCommandDone | ResponsesServerEventResponseShellCallOutputContentDelta | ResponsesServerEventResponseShellCallOutputContentDone | ResponsesServerEventResponseInProgress | ResponsesServerEventResponseFailed | ResponsesServerEventResponseIncomplete | ResponsesServerEventResponseOutputItemAdded | ResponsesServerEventResponseOutputItemDone | ResponsesServerEventResponseReasoningSummaryPartAdded | ResponsesServerEventResponseReasoningSummaryPartDone | ResponsesServerEventResponseReasoningSummaryTextDelta | ResponsesServerEventResponseReasoningSummaryTextDone | ResponsesServerEventResponseReasoningTextDelta | ResponsesServerEventResponseReasoningTextDone | ResponsesServerEventResponseRefusalDelta | ResponsesServerEventResponseRefusalDone | ResponsesServerEventResponseOutputTextDelta | ResponsesServerEventResponseOutputTextDone | ResponsesServerEventResponseWebSearchCallCompleted | ResponsesServerEventResponseWebSearchCallInProgress | ResponsesServerEventResponseWebSearchCallSearching | ResponsesServerEventResponseImageGenerationCallCompleted | ResponsesServerEventResponseImageGenerationCallGenerating | ResponsesServerEventResponseImageGenerationCallInProgress | ResponsesServerEventResponseImageGenerationCallPartialImage | ResponsesServerEventResponseMcpCallArgumentsDelta | ResponsesServerEventResponseMcpCallArgumentsDone | ResponsesServerEventResponseMcpCallCompleted | ResponsesServerEventResponseMcpCallFailed | ResponsesServerEventResponseMcpCallInProgress | ResponsesServerEventResponseMcpListToolsCompleted | ResponsesServerEventResponseMcpListToolsFailed | ResponsesServerEventResponseMcpListToolsInProgress | ResponsesServerEventResponseOutputTextAnnotationAdded | ResponsesServerEventResponseQueued | ResponsesServerEventResponseCustomToolCallInputDelta | ResponsesServerEventResponseCustomToolCallInputDone | ResponseWsError | ResponsesServerEventResponseCompactionWsCompacting | ResponseSteerAcceptedEvent | ResponseSteerPendingEvent | ResponseSteerFailedEvent | Unknown"

decode = tagged(
    "type",
    {
        "response.audio.delta": to_model(
            "responses_server_event_response_audio_delta", "ResponsesServerEventResponseAudioDelta"
        ),
        "response.audio.done": to_model(
            "responses_server_event_response_audio_done", "ResponsesServerEventResponseAudioDone"
        ),
        "response.audio.transcript.delta": to_model(
            "responses_server_event_response_audio_transcript_delta", "ResponsesServerEventResponseAudioTranscriptDelta"
        ),
        "response.audio.transcript.done": to_model(
            "responses_server_event_response_audio_transcript_done", "ResponsesServerEventResponseAudioTranscriptDone"
        ),
        "response.code_interpreter_call_code.delta": to_model(
            "responses_server_event_response_code_interpreter_call_code_delta",
            "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        ),
        "response.code_interpreter_call_code.done": to_model(
            "responses_server_event_response_code_interpreter_call_code_done",
            "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
        ),
        "response.code_interpreter_call.completed": to_model(
            "responses_server_event_response_code_interpreter_call_completed",
            "ResponsesServerEventResponseCodeInterpreterCallCompleted",
        ),
        "response.code_interpreter_call.in_progress": to_model(
            "responses_server_event_response_code_interpreter_call_in_progress",
            "ResponsesServerEventResponseCodeInterpreterCallInProgress",
        ),
        "response.code_interpreter_call.interpreting": to_model(
            "responses_server_event_response_code_interpreter_call_interpreting",
            "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
        ),
        "response.completed": to_model(
            "responses_server_event_response_completed", "ResponsesServerEventResponseCompleted"
        ),
        "response.content_part.added": to_model(
            "responses_server_event_response_content_part_added", "ResponsesServerEventResponseContentPartAdded"
        ),
        "response.content_part.done": to_model(
            "responses_server_event_response_content_part_done", "ResponsesServerEventResponseContentPartDone"
        ),
        "response.created": to_model("responses_server_event_response_created", "ResponsesServerEventResponseCreated"),
        "response.file_search_call.completed": to_model(
            "responses_server_event_response_file_search_call_completed",
            "ResponsesServerEventResponseFileSearchCallCompleted",
        ),
        "response.file_search_call.in_progress": to_model(
            "responses_server_event_response_file_search_call_in_progress",
            "ResponsesServerEventResponseFileSearchCallInProgress",
        ),
        "response.file_search_call.searching": to_model(
            "responses_server_event_response_file_search_call_searching",
            "ResponsesServerEventResponseFileSearchCallSearching",
        ),
        "response.function_call_arguments.delta": to_model(
            "responses_server_event_response_function_call_arguments_delta",
            "ResponsesServerEventResponseFunctionCallArgumentsDelta",
        ),
        "response.function_call_arguments.done": to_model(
            "responses_server_event_response_function_call_arguments_done",
            "ResponsesServerEventResponseFunctionCallArgumentsDone",
        ),
        "response.shell_call_command.added": to_model(
            "responses_server_event_response_shell_call_command_added",
            "ResponsesServerEventResponseShellCallCommandAdded",
        ),
        "response.shell_call_command.delta": to_model(
            "responses_server_event_response_shell_call_command_delta",
            "ResponsesServerEventResponseShellCallCommandDelta",
        ),
        "response.shell_call_command.done": to_model(
            "responses_server_event_response_shell_call_command_done",
            "ResponsesServerEventResponseShellCallCommandDone",
        ),
        "response.shell_call_output_content.delta": to_model(
            "responses_server_event_response_shell_call_output_content_delta",
            "ResponsesServerEventResponseShellCallOutputContentDelta",
        ),
        "response.shell_call_output_content.done": to_model(
            "responses_server_event_response_shell_call_output_content_done",
            "ResponsesServerEventResponseShellCallOutputContentDone",
        ),
        "response.in_progress": to_model(
            "responses_server_event_response_in_progress", "ResponsesServerEventResponseInProgress"
        ),
        "response.failed": to_model("responses_server_event_response_failed", "ResponsesServerEventResponseFailed"),
        "response.incomplete": to_model(
            "responses_server_event_response_incomplete", "ResponsesServerEventResponseIncomplete"
        ),
        "response.output_item.added": to_model(
            "responses_server_event_response_output_item_added", "ResponsesServerEventResponseOutputItemAdded"
        ),
        "response.output_item.done": to_model(
            "responses_server_event_response_output_item_done", "ResponsesServerEventResponseOutputItemDone"
        ),
        "response.reasoning_summary_part.added": to_model(
            "responses_server_event_response_reasoning_summary_part_added",
            "ResponsesServerEventResponseReasoningSummaryPartAdded",
        ),
        "response.reasoning_summary_part.done": to_model(
            "responses_server_event_response_reasoning_summary_part_done",
            "ResponsesServerEventResponseReasoningSummaryPartDone",
        ),
        "response.reasoning_summary_text.delta": to_model(
            "responses_server_event_response_reasoning_summary_text_delta",
            "ResponsesServerEventResponseReasoningSummaryTextDelta",
        ),
        "response.reasoning_summary_text.done": to_model(
            "responses_server_event_response_reasoning_summary_text_done",
            "ResponsesServerEventResponseReasoningSummaryTextDone",
        ),
        "response.reasoning_text.delta": to_model(
            "responses_server_event_response_reasoning_text_delta", "ResponsesServerEventResponseReasoningTextDelta"
        ),
        "response.reasoning_text.done": to_model(
            "responses_server_event_response_reasoning_text_done", "ResponsesServerEventResponseReasoningTextDone"
        ),
        "response.refusal.delta": to_model(
            "responses_server_event_response_refusal_delta", "ResponsesServerEventResponseRefusalDelta"
        ),
        "response.refusal.done": to_model(
            "responses_server_event_response_refusal_done", "ResponsesServerEventResponseRefusalDone"
        ),
        "response.output_text.delta": to_model(
            "responses_server_event_response_output_text_delta", "ResponsesServerEventResponseOutputTextDelta"
        ),
        "response.output_text.done": to_model(
            "responses_server_event_response_output_text_done", "ResponsesServerEventResponseOutputTextDone"
        ),
        "response.web_search_call.completed": to_model(
            "responses_server_event_response_web_search_call_completed",
            "ResponsesServerEventResponseWebSearchCallCompleted",
        ),
        "response.web_search_call.in_progress": to_model(
            "responses_server_event_response_web_search_call_in_progress",
            "ResponsesServerEventResponseWebSearchCallInProgress",
        ),
        "response.web_search_call.searching": to_model(
            "responses_server_event_response_web_search_call_searching",
            "ResponsesServerEventResponseWebSearchCallSearching",
        ),
        "response.image_generation_call.completed": to_model(
            "responses_server_event_response_image_generation_call_completed",
            "ResponsesServerEventResponseImageGenerationCallCompleted",
        ),
        "response.image_generation_call.generating": to_model(
            "responses_server_event_response_image_generation_call_generating",
            "ResponsesServerEventResponseImageGenerationCallGenerating",
        ),
        "response.image_generation_call.in_progress": to_model(
            "responses_server_event_response_image_generation_call_in_progress",
            "ResponsesServerEventResponseImageGenerationCallInProgress",
        ),
        "response.image_generation_call.partial_image": to_model(
            "responses_server_event_response_image_generation_call_partial_image",
            "ResponsesServerEventResponseImageGenerationCallPartialImage",
        ),
        "response.mcp_call_arguments.delta": to_model(
            "responses_server_event_response_mcp_call_arguments_delta",
            "ResponsesServerEventResponseMcpCallArgumentsDelta",
        ),
        "response.mcp_call_arguments.done": to_model(
            "responses_server_event_response_mcp_call_arguments_done",
            "ResponsesServerEventResponseMcpCallArgumentsDone",
        ),
        "response.mcp_call.completed": to_model(
            "responses_server_event_response_mcp_call_completed", "ResponsesServerEventResponseMcpCallCompleted"
        ),
        "response.mcp_call.failed": to_model(
            "responses_server_event_response_mcp_call_failed", "ResponsesServerEventResponseMcpCallFailed"
        ),
        "response.mcp_call.in_progress": to_model(
            "responses_server_event_response_mcp_call_in_progress", "ResponsesServerEventResponseMcpCallInProgress"
        ),
        "response.mcp_list_tools.completed": to_model(
            "responses_server_event_response_mcp_list_tools_completed",
            "ResponsesServerEventResponseMcpListToolsCompleted",
        ),
        "response.mcp_list_tools.failed": to_model(
            "responses_server_event_response_mcp_list_tools_failed", "ResponsesServerEventResponseMcpListToolsFailed"
        ),
        "response.mcp_list_tools.in_progress": to_model(
            "responses_server_event_response_mcp_list_tools_in_progress",
            "ResponsesServerEventResponseMcpListToolsInProgress",
        ),
        "response.output_text.annotation.added": to_model(
            "responses_server_event_response_output_text_annotation_added",
            "ResponsesServerEventResponseOutputTextAnnotationAdded",
        ),
        "response.queued": to_model("responses_server_event_response_queued", "ResponsesServerEventResponseQueued"),
        "response.custom_tool_call_input.delta": to_model(
            "responses_server_event_response_custom_tool_call_input_delta",
            "ResponsesServerEventResponseCustomToolCallInputDelta",
        ),
        "response.custom_tool_call_input.done": to_model(
            "responses_server_event_response_custom_tool_call_input_done",
            "ResponsesServerEventResponseCustomToolCallInputDone",
        ),
        "error": to_model("response_ws_error", "ResponseWsError"),
        "response.compaction.compacting": to_model(
            "responses_server_event_response_compaction_ws_compacting",
            "ResponsesServerEventResponseCompactionWsCompacting",
        ),
        "response.steer.accepted": to_model("response_steer_accepted_event", "ResponseSteerAcceptedEvent"),
        "response.steer.pending": to_model("response_steer_pending_event", "ResponseSteerPendingEvent"),
        "response.steer.failed": to_model("response_steer_failed_event", "ResponseSteerFailedEvent"),
    },
)
"""Decode a value of this type."""
