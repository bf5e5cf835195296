"""The events of a response's stream that are as the service sends them: all but those that `events` replaces.

For type checkers; nothing here runs. A test compares the list with the description.
"""

from __future__ import annotations

from typing import TypeAlias

from ..._generated.models.response_audio_delta_event import ResponseAudioDeltaEvent
from ..._generated.models.response_audio_done_event import ResponseAudioDoneEvent
from ..._generated.models.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ..._generated.models.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ..._generated.models.response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent,
)
from ..._generated.models.response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
from ..._generated.models.response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent,
)
from ..._generated.models.response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent,
)
from ..._generated.models.response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent,
)
from ..._generated.models.response_compaction_compacting_event import ResponseCompactionCompactingEvent
from ..._generated.models.response_content_part_added_event import ResponseContentPartAddedEvent
from ..._generated.models.response_content_part_done_event import ResponseContentPartDoneEvent
from ..._generated.models.response_created_event import ResponseCreatedEvent
from ..._generated.models.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
from ..._generated.models.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
from ..._generated.models.response_error_event import ResponseErrorEvent
from ..._generated.models.response_failed_event import ResponseFailedEvent
from ..._generated.models.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
from ..._generated.models.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
from ..._generated.models.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
from ..._generated.models.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ..._generated.models.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
from ..._generated.models.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
from ..._generated.models.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
from ..._generated.models.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
from ..._generated.models.response_in_progress_event import ResponseInProgressEvent
from ..._generated.models.response_incomplete_event import ResponseIncompleteEvent
from ..._generated.models.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
from ..._generated.models.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
from ..._generated.models.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
from ..._generated.models.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
from ..._generated.models.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
from ..._generated.models.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
from ..._generated.models.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
from ..._generated.models.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
from ..._generated.models.response_output_item_added_event import ResponseOutputItemAddedEvent
from ..._generated.models.response_output_item_done_event import ResponseOutputItemDoneEvent
from ..._generated.models.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
from ..._generated.models.response_queued_event import ResponseQueuedEvent
from ..._generated.models.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
from ..._generated.models.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from ..._generated.models.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
from ..._generated.models.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
from ..._generated.models.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
from ..._generated.models.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
from ..._generated.models.response_refusal_delta_event import ResponseRefusalDeltaEvent
from ..._generated.models.response_refusal_done_event import ResponseRefusalDoneEvent
from ..._generated.models.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
from ..._generated.models.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
from ..._generated.models.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
from ..._generated.models.response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent
from ..._generated.models.response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
from ..._generated.models.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
from ..._generated.models.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
from ..._generated.models.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent
from ...core.decoding.model import Unknown

PlainEvent: TypeAlias = (
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseCompactionCompactingEvent
    | Unknown
)
