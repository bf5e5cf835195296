"""`BetaResponseStreamEvent`: `BetaResponseStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
    from .beta_response_audio_done_event import BetaResponseAudioDoneEvent
    from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
    from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
    from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent
    from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent
    from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent
    from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent
    from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent
    from .beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
    from .beta_response_completed_event import BetaResponseCompletedEvent
    from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
    from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
    from .beta_response_created_event import BetaResponseCreatedEvent
    from .beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent
    from .beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
    from .beta_response_error_event import BetaResponseErrorEvent
    from .beta_response_failed_event import BetaResponseFailedEvent
    from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
    from .beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent
    from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
    from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent
    from .beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent
    from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
    from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
    from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
    from .beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent
    from .beta_response_in_progress_event import BetaResponseInProgressEvent
    from .beta_response_incomplete_event import BetaResponseIncompleteEvent
    from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
    from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
    from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
    from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
    from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
    from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
    from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
    from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
    from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
    from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
    from .beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent
    from .beta_response_queued_event import BetaResponseQueuedEvent
    from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
    from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
    from .beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent
    from .beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
    from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
    from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
    from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
    from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
    from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
    from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
    from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
    from .beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent
    from .beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent
    from .beta_response_text_delta_event import BetaResponseTextDeltaEvent
    from .beta_response_text_done_event import BetaResponseTextDoneEvent
    from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
    from .beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
    from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

BetaResponseStreamEvent: TypeAlias = "BetaResponseAudioDeltaEvent | BetaResponseAudioDoneEvent | BetaResponseAudioTranscriptDeltaEvent | BetaResponseAudioTranscriptDoneEvent | BetaResponseCodeInterpreterCallCodeDeltaEvent | BetaResponseCodeInterpreterCallCodeDoneEvent | BetaResponseCodeInterpreterCallCompletedEvent | BetaResponseCodeInterpreterCallInProgressEvent | BetaResponseCodeInterpreterCallInterpretingEvent | BetaResponseCompletedEvent | BetaResponseContentPartAddedEvent | BetaResponseContentPartDoneEvent | BetaResponseCreatedEvent | BetaResponseErrorEvent | BetaResponseFileSearchCallCompletedEvent | BetaResponseFileSearchCallInProgressEvent | BetaResponseFileSearchCallSearchingEvent | BetaResponseFunctionCallArgumentsDeltaEvent | BetaResponseFunctionCallArgumentsDoneEvent | BetaResponseShellCallCommandAddedEvent | BetaResponseShellCallCommandDeltaEvent | BetaResponseShellCallCommandDoneEvent | BetaResponseShellCallOutputContentDeltaEvent | BetaResponseShellCallOutputContentDoneEvent | BetaResponseInProgressEvent | BetaResponseFailedEvent | BetaResponseIncompleteEvent | BetaResponseOutputItemAddedEvent | BetaResponseOutputItemDoneEvent | BetaResponseReasoningSummaryPartAddedEvent | BetaResponseReasoningSummaryPartDoneEvent | BetaResponseReasoningSummaryTextDeltaEvent | BetaResponseReasoningSummaryTextDoneEvent | BetaResponseReasoningTextDeltaEvent | BetaResponseReasoningTextDoneEvent | BetaResponseRefusalDeltaEvent | BetaResponseRefusalDoneEvent | BetaResponseTextDeltaEvent | BetaResponseTextDoneEvent | BetaResponseWebSearchCallCompletedEvent | BetaResponseWebSearchCallInProgressEvent | BetaResponseWebSearchCallSearchingEvent | BetaResponseImageGenCallCompletedEvent | BetaResponseImageGenCallGeneratingEvent | BetaResponseImageGenCallInProgressEvent | BetaResponseImageGenCallPartialImageEvent | BetaResponseMcpCallArgumentsDeltaEvent | BetaResponseMcpCallArgumentsDoneEvent | BetaResponseMcpCallCompletedEvent | BetaResponseMcpCallFailedEvent | BetaResponseMcpCallInProgressEvent | BetaResponseMcpListToolsCompletedEvent | BetaResponseMcpListToolsFailedEvent | BetaResponseMcpListToolsInProgressEvent | BetaResponseOutputTextAnnotationAddedEvent | BetaResponseQueuedEvent | BetaResponseCustomToolCallInputDeltaEvent | BetaResponseCustomToolCallInputDoneEvent | BetaResponseCompactionCompactingEvent | Unknown"

decode = tagged(
    "type",
    {
        "response.audio.delta": to_model("beta_response_audio_delta_event", "BetaResponseAudioDeltaEvent"),
        "response.audio.done": to_model("beta_response_audio_done_event", "BetaResponseAudioDoneEvent"),
        "response.audio.transcript.delta": to_model(
            "beta_response_audio_transcript_delta_event", "BetaResponseAudioTranscriptDeltaEvent"
        ),
        "response.audio.transcript.done": to_model(
            "beta_response_audio_transcript_done_event", "BetaResponseAudioTranscriptDoneEvent"
        ),
        "response.code_interpreter_call_code.delta": to_model(
            "beta_response_code_interpreter_call_code_delta_event", "BetaResponseCodeInterpreterCallCodeDeltaEvent"
        ),
        "response.code_interpreter_call_code.done": to_model(
            "beta_response_code_interpreter_call_code_done_event", "BetaResponseCodeInterpreterCallCodeDoneEvent"
        ),
        "response.code_interpreter_call.completed": to_model(
            "beta_response_code_interpreter_call_completed_event", "BetaResponseCodeInterpreterCallCompletedEvent"
        ),
        "response.code_interpreter_call.in_progress": to_model(
            "beta_response_code_interpreter_call_in_progress_event", "BetaResponseCodeInterpreterCallInProgressEvent"
        ),
        "response.code_interpreter_call.interpreting": to_model(
            "beta_response_code_interpreter_call_interpreting_event", "BetaResponseCodeInterpreterCallInterpretingEvent"
        ),
        "response.completed": to_model("beta_response_completed_event", "BetaResponseCompletedEvent"),
        "response.content_part.added": to_model(
            "beta_response_content_part_added_event", "BetaResponseContentPartAddedEvent"
        ),
        "response.content_part.done": to_model(
            "beta_response_content_part_done_event", "BetaResponseContentPartDoneEvent"
        ),
        "response.created": to_model("beta_response_created_event", "BetaResponseCreatedEvent"),
        "error": to_model("beta_response_error_event", "BetaResponseErrorEvent"),
        "response.file_search_call.completed": to_model(
            "beta_response_file_search_call_completed_event", "BetaResponseFileSearchCallCompletedEvent"
        ),
        "response.file_search_call.in_progress": to_model(
            "beta_response_file_search_call_in_progress_event", "BetaResponseFileSearchCallInProgressEvent"
        ),
        "response.file_search_call.searching": to_model(
            "beta_response_file_search_call_searching_event", "BetaResponseFileSearchCallSearchingEvent"
        ),
        "response.function_call_arguments.delta": to_model(
            "beta_response_function_call_arguments_delta_event", "BetaResponseFunctionCallArgumentsDeltaEvent"
        ),
        "response.function_call_arguments.done": to_model(
            "beta_response_function_call_arguments_done_event", "BetaResponseFunctionCallArgumentsDoneEvent"
        ),
        "response.shell_call_command.added": to_model(
            "beta_response_shell_call_command_added_event", "BetaResponseShellCallCommandAddedEvent"
        ),
        "response.shell_call_command.delta": to_model(
            "beta_response_shell_call_command_delta_event", "BetaResponseShellCallCommandDeltaEvent"
        ),
        "response.shell_call_command.done": to_model(
            "beta_response_shell_call_command_done_event", "BetaResponseShellCallCommandDoneEvent"
        ),
        "response.shell_call_output_content.delta": to_model(
            "beta_response_shell_call_output_content_delta_event", "BetaResponseShellCallOutputContentDeltaEvent"
        ),
        "response.shell_call_output_content.done": to_model(
            "beta_response_shell_call_output_content_done_event", "BetaResponseShellCallOutputContentDoneEvent"
        ),
        "response.in_progress": to_model("beta_response_in_progress_event", "BetaResponseInProgressEvent"),
        "response.failed": to_model("beta_response_failed_event", "BetaResponseFailedEvent"),
        "response.incomplete": to_model("beta_response_incomplete_event", "BetaResponseIncompleteEvent"),
        "response.output_item.added": to_model(
            "beta_response_output_item_added_event", "BetaResponseOutputItemAddedEvent"
        ),
        "response.output_item.done": to_model(
            "beta_response_output_item_done_event", "BetaResponseOutputItemDoneEvent"
        ),
        "response.reasoning_summary_part.added": to_model(
            "beta_response_reasoning_summary_part_added_event", "BetaResponseReasoningSummaryPartAddedEvent"
        ),
        "response.reasoning_summary_part.done": to_model(
            "beta_response_reasoning_summary_part_done_event", "BetaResponseReasoningSummaryPartDoneEvent"
        ),
        "response.reasoning_summary_text.delta": to_model(
            "beta_response_reasoning_summary_text_delta_event", "BetaResponseReasoningSummaryTextDeltaEvent"
        ),
        "response.reasoning_summary_text.done": to_model(
            "beta_response_reasoning_summary_text_done_event", "BetaResponseReasoningSummaryTextDoneEvent"
        ),
        "response.reasoning_text.delta": to_model(
            "beta_response_reasoning_text_delta_event", "BetaResponseReasoningTextDeltaEvent"
        ),
        "response.reasoning_text.done": to_model(
            "beta_response_reasoning_text_done_event", "BetaResponseReasoningTextDoneEvent"
        ),
        "response.refusal.delta": to_model("beta_response_refusal_delta_event", "BetaResponseRefusalDeltaEvent"),
        "response.refusal.done": to_model("beta_response_refusal_done_event", "BetaResponseRefusalDoneEvent"),
        "response.output_text.delta": to_model("beta_response_text_delta_event", "BetaResponseTextDeltaEvent"),
        "response.output_text.done": to_model("beta_response_text_done_event", "BetaResponseTextDoneEvent"),
        "response.web_search_call.completed": to_model(
            "beta_response_web_search_call_completed_event", "BetaResponseWebSearchCallCompletedEvent"
        ),
        "response.web_search_call.in_progress": to_model(
            "beta_response_web_search_call_in_progress_event", "BetaResponseWebSearchCallInProgressEvent"
        ),
        "response.web_search_call.searching": to_model(
            "beta_response_web_search_call_searching_event", "BetaResponseWebSearchCallSearchingEvent"
        ),
        "response.image_generation_call.completed": to_model(
            "beta_response_image_gen_call_completed_event", "BetaResponseImageGenCallCompletedEvent"
        ),
        "response.image_generation_call.generating": to_model(
            "beta_response_image_gen_call_generating_event", "BetaResponseImageGenCallGeneratingEvent"
        ),
        "response.image_generation_call.in_progress": to_model(
            "beta_response_image_gen_call_in_progress_event", "BetaResponseImageGenCallInProgressEvent"
        ),
        "response.image_generation_call.partial_image": to_model(
            "beta_response_image_gen_call_partial_image_event", "BetaResponseImageGenCallPartialImageEvent"
        ),
        "response.mcp_call_arguments.delta": to_model(
            "beta_response_mcp_call_arguments_delta_event", "BetaResponseMcpCallArgumentsDeltaEvent"
        ),
        "response.mcp_call_arguments.done": to_model(
            "beta_response_mcp_call_arguments_done_event", "BetaResponseMcpCallArgumentsDoneEvent"
        ),
        "response.mcp_call.completed": to_model(
            "beta_response_mcp_call_completed_event", "BetaResponseMcpCallCompletedEvent"
        ),
        "response.mcp_call.failed": to_model("beta_response_mcp_call_failed_event", "BetaResponseMcpCallFailedEvent"),
        "response.mcp_call.in_progress": to_model(
            "beta_response_mcp_call_in_progress_event", "BetaResponseMcpCallInProgressEvent"
        ),
        "response.mcp_list_tools.completed": to_model(
            "beta_response_mcp_list_tools_completed_event", "BetaResponseMcpListToolsCompletedEvent"
        ),
        "response.mcp_list_tools.failed": to_model(
            "beta_response_mcp_list_tools_failed_event", "BetaResponseMcpListToolsFailedEvent"
        ),
        "response.mcp_list_tools.in_progress": to_model(
            "beta_response_mcp_list_tools_in_progress_event", "BetaResponseMcpListToolsInProgressEvent"
        ),
        "response.output_text.annotation.added": to_model(
            "beta_response_output_text_annotation_added_event", "BetaResponseOutputTextAnnotationAddedEvent"
        ),
        "response.queued": to_model("beta_response_queued_event", "BetaResponseQueuedEvent"),
        "response.custom_tool_call_input.delta": to_model(
            "beta_response_custom_tool_call_input_delta_event", "BetaResponseCustomToolCallInputDeltaEvent"
        ),
        "response.custom_tool_call_input.done": to_model(
            "beta_response_custom_tool_call_input_done_event", "BetaResponseCustomToolCallInputDoneEvent"
        ),
        "response.compaction.compacting": to_model(
            "beta_response_compaction_compacting_event", "BetaResponseCompactionCompactingEvent"
        ),
    },
)
"""Decode a value of this type."""
