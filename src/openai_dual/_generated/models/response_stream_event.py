"""`ResponseStreamEvent`: `ResponseStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent
    from .response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent
    from .response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from .response_completed_event import ResponseCompletedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
    from .response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
    from .response_error_event import ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent
    from .response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from .response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from .response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from .response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from .response_in_progress_event import ResponseInProgressEvent
    from .response_incomplete_event import ResponseIncompleteEvent
    from .response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
    from .response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
    from .response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
    from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent
    from .response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
    from .response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
    from .response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
    from .response_queued_event import ResponseQueuedEvent
    from .response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from .response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from .response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from .response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent
    from .response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
    from .response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
    from .response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
    from .response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent
    from .response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from .response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

ResponseStreamEvent: TypeAlias = "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseShellCallCommandAddedEvent | ResponseShellCallCommandDeltaEvent | ResponseShellCallCommandDoneEvent | ResponseShellCallOutputContentDeltaEvent | ResponseShellCallOutputContentDoneEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseImageGenCallCompletedEvent | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent | ResponseImageGenCallPartialImageEvent | ResponseMcpCallArgumentsDeltaEvent | ResponseMcpCallArgumentsDoneEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent | ResponseMcpCallInProgressEvent | ResponseMcpListToolsCompletedEvent | ResponseMcpListToolsFailedEvent | ResponseMcpListToolsInProgressEvent | ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent | ResponseCompactionCompactingEvent | Unknown"

decode = tagged(
    "type",
    {
        "response.audio.delta": to_model("response_audio_delta_event", "ResponseAudioDeltaEvent"),
        "response.audio.done": to_model("response_audio_done_event", "ResponseAudioDoneEvent"),
        "response.audio.transcript.delta": to_model(
            "response_audio_transcript_delta_event", "ResponseAudioTranscriptDeltaEvent"
        ),
        "response.audio.transcript.done": to_model(
            "response_audio_transcript_done_event", "ResponseAudioTranscriptDoneEvent"
        ),
        "response.code_interpreter_call_code.delta": to_model(
            "response_code_interpreter_call_code_delta_event", "ResponseCodeInterpreterCallCodeDeltaEvent"
        ),
        "response.code_interpreter_call_code.done": to_model(
            "response_code_interpreter_call_code_done_event", "ResponseCodeInterpreterCallCodeDoneEvent"
        ),
        "response.code_interpreter_call.completed": to_model(
            "response_code_interpreter_call_completed_event", "ResponseCodeInterpreterCallCompletedEvent"
        ),
        "response.code_interpreter_call.in_progress": to_model(
            "response_code_interpreter_call_in_progress_event", "ResponseCodeInterpreterCallInProgressEvent"
        ),
        "response.code_interpreter_call.interpreting": to_model(
            "response_code_interpreter_call_interpreting_event", "ResponseCodeInterpreterCallInterpretingEvent"
        ),
        "response.completed": to_model("response_completed_event", "ResponseCompletedEvent"),
        "response.content_part.added": to_model("response_content_part_added_event", "ResponseContentPartAddedEvent"),
        "response.content_part.done": to_model("response_content_part_done_event", "ResponseContentPartDoneEvent"),
        "response.created": to_model("response_created_event", "ResponseCreatedEvent"),
        "error": to_model("response_error_event", "ResponseErrorEvent"),
        "response.file_search_call.completed": to_model(
            "response_file_search_call_completed_event", "ResponseFileSearchCallCompletedEvent"
        ),
        "response.file_search_call.in_progress": to_model(
            "response_file_search_call_in_progress_event", "ResponseFileSearchCallInProgressEvent"
        ),
        "response.file_search_call.searching": to_model(
            "response_file_search_call_searching_event", "ResponseFileSearchCallSearchingEvent"
        ),
        "response.function_call_arguments.delta": to_model(
            "response_function_call_arguments_delta_event", "ResponseFunctionCallArgumentsDeltaEvent"
        ),
        "response.function_call_arguments.done": to_model(
            "response_function_call_arguments_done_event", "ResponseFunctionCallArgumentsDoneEvent"
        ),
        "response.shell_call_command.added": to_model(
            "response_shell_call_command_added_event", "ResponseShellCallCommandAddedEvent"
        ),
        "response.shell_call_command.delta": to_model(
            "response_shell_call_command_delta_event", "ResponseShellCallCommandDeltaEvent"
        ),
        "response.shell_call_command.done": to_model(
            "response_shell_call_command_done_event", "ResponseShellCallCommandDoneEvent"
        ),
        "response.shell_call_output_content.delta": to_model(
            "response_shell_call_output_content_delta_event", "ResponseShellCallOutputContentDeltaEvent"
        ),
        "response.shell_call_output_content.done": to_model(
            "response_shell_call_output_content_done_event", "ResponseShellCallOutputContentDoneEvent"
        ),
        "response.in_progress": to_model("response_in_progress_event", "ResponseInProgressEvent"),
        "response.failed": to_model("response_failed_event", "ResponseFailedEvent"),
        "response.incomplete": to_model("response_incomplete_event", "ResponseIncompleteEvent"),
        "response.output_item.added": to_model("response_output_item_added_event", "ResponseOutputItemAddedEvent"),
        "response.output_item.done": to_model("response_output_item_done_event", "ResponseOutputItemDoneEvent"),
        "response.reasoning_summary_part.added": to_model(
            "response_reasoning_summary_part_added_event", "ResponseReasoningSummaryPartAddedEvent"
        ),
        "response.reasoning_summary_part.done": to_model(
            "response_reasoning_summary_part_done_event", "ResponseReasoningSummaryPartDoneEvent"
        ),
        "response.reasoning_summary_text.delta": to_model(
            "response_reasoning_summary_text_delta_event", "ResponseReasoningSummaryTextDeltaEvent"
        ),
        "response.reasoning_summary_text.done": to_model(
            "response_reasoning_summary_text_done_event", "ResponseReasoningSummaryTextDoneEvent"
        ),
        "response.reasoning_text.delta": to_model(
            "response_reasoning_text_delta_event", "ResponseReasoningTextDeltaEvent"
        ),
        "response.reasoning_text.done": to_model(
            "response_reasoning_text_done_event", "ResponseReasoningTextDoneEvent"
        ),
        "response.refusal.delta": to_model("response_refusal_delta_event", "ResponseRefusalDeltaEvent"),
        "response.refusal.done": to_model("response_refusal_done_event", "ResponseRefusalDoneEvent"),
        "response.output_text.delta": to_model("response_text_delta_event", "ResponseTextDeltaEvent"),
        "response.output_text.done": to_model("response_text_done_event", "ResponseTextDoneEvent"),
        "response.web_search_call.completed": to_model(
            "response_web_search_call_completed_event", "ResponseWebSearchCallCompletedEvent"
        ),
        "response.web_search_call.in_progress": to_model(
            "response_web_search_call_in_progress_event", "ResponseWebSearchCallInProgressEvent"
        ),
        "response.web_search_call.searching": to_model(
            "response_web_search_call_searching_event", "ResponseWebSearchCallSearchingEvent"
        ),
        "response.image_generation_call.completed": to_model(
            "response_image_gen_call_completed_event", "ResponseImageGenCallCompletedEvent"
        ),
        "response.image_generation_call.generating": to_model(
            "response_image_gen_call_generating_event", "ResponseImageGenCallGeneratingEvent"
        ),
        "response.image_generation_call.in_progress": to_model(
            "response_image_gen_call_in_progress_event", "ResponseImageGenCallInProgressEvent"
        ),
        "response.image_generation_call.partial_image": to_model(
            "response_image_gen_call_partial_image_event", "ResponseImageGenCallPartialImageEvent"
        ),
        "response.mcp_call_arguments.delta": to_model(
            "response_mcp_call_arguments_delta_event", "ResponseMcpCallArgumentsDeltaEvent"
        ),
        "response.mcp_call_arguments.done": to_model(
            "response_mcp_call_arguments_done_event", "ResponseMcpCallArgumentsDoneEvent"
        ),
        "response.mcp_call.completed": to_model("response_mcp_call_completed_event", "ResponseMcpCallCompletedEvent"),
        "response.mcp_call.failed": to_model("response_mcp_call_failed_event", "ResponseMcpCallFailedEvent"),
        "response.mcp_call.in_progress": to_model(
            "response_mcp_call_in_progress_event", "ResponseMcpCallInProgressEvent"
        ),
        "response.mcp_list_tools.completed": to_model(
            "response_mcp_list_tools_completed_event", "ResponseMcpListToolsCompletedEvent"
        ),
        "response.mcp_list_tools.failed": to_model(
            "response_mcp_list_tools_failed_event", "ResponseMcpListToolsFailedEvent"
        ),
        "response.mcp_list_tools.in_progress": to_model(
            "response_mcp_list_tools_in_progress_event", "ResponseMcpListToolsInProgressEvent"
        ),
        "response.output_text.annotation.added": to_model(
            "response_output_text_annotation_added_event", "ResponseOutputTextAnnotationAddedEvent"
        ),
        "response.queued": to_model("response_queued_event", "ResponseQueuedEvent"),
        "response.custom_tool_call_input.delta": to_model(
            "response_custom_tool_call_input_delta_event", "ResponseCustomToolCallInputDeltaEvent"
        ),
        "response.custom_tool_call_input.done": to_model(
            "response_custom_tool_call_input_done_event", "ResponseCustomToolCallInputDoneEvent"
        ),
        "response.compaction.compacting": to_model(
            "response_compaction_compacting_event", "ResponseCompactionCompactingEvent"
        ),
    },
)
"""Decode a value of this type."""
