"""`AgentSessionEvent`: `AgentSessionEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent
    from .agent_session_created_event import AgentSessionCreatedEvent
    from .agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
    from .agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent
    from .agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
    from .agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
    from .agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
    from .agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
    from .agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
    from .agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
    from .agent_session_error_event import AgentSessionErrorEvent
    from .agent_session_failed_event import AgentSessionFailedEvent
    from .agent_session_idle_event import AgentSessionIdleEvent
    from .agent_session_in_progress_event import AgentSessionInProgressEvent
    from .agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from .agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
    from .agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
    from .agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
    from .agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
    from .agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
    from .agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
    from .agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
    from .agent_session_turn_created_event import AgentSessionTurnCreatedEvent
    from .agent_session_turn_failed_event import AgentSessionTurnFailedEvent
    from .agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from .agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
    from .agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
    from .agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
    from .agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
    from .agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent
    from .agent_session_turn_reasoning_summary_part_done_event import AgentSessionTurnReasoningSummaryPartDoneEvent
    from .agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent
    from .agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent

AgentSessionEvent: TypeAlias = "AgentSessionErrorEvent | AgentSessionEnvironmentReadyEvent | AgentSessionEnvironmentSuspendedEvent | AgentSessionEnvironmentExpiredEvent | AgentSessionEnvironmentResetEvent | AgentOutputCommandExecutionOutputDeltaEvent | AgentSessionCreatedEvent | AgentSessionTurnCreatedEvent | AgentSessionTurnInProgressEvent | AgentSessionTurnCompletedEvent | AgentSessionTurnFailedEvent | AgentSessionTurnCancelledEvent | AgentSessionTurnItemAddedEvent | AgentSessionIdleEvent | AgentSessionInProgressEvent | AgentSessionRequiresActionEvent | AgentSessionFailedEvent | AgentSessionEnvironmentPendingEvent | AgentSessionEnvironmentConnectedEvent | AgentSessionEnvironmentDisconnectedEvent | AgentSessionEnvironmentFailedEvent | AgentSessionSubagentCreatedEvent | AgentSessionSubagentActiveEvent | AgentSessionSubagentClosedEvent | AgentSessionTurnItemDoneEvent | AgentSessionTurnContentPartAddedEvent | AgentSessionTurnContentPartDoneEvent | AgentSessionTurnOutputTextDeltaEvent | AgentSessionTurnOutputTextDoneEvent | AgentSessionTurnReasoningSummaryPartAddedEvent | AgentSessionTurnReasoningSummaryPartDoneEvent | AgentSessionTurnReasoningSummaryTextDeltaEvent | AgentSessionTurnReasoningSummaryTextDoneEvent | Unknown"

decode = tagged(
    "type",
    {
        "error": to_model("agent_session_error_event", "AgentSessionErrorEvent"),
        "agent.session.environment.ready": to_model(
            "agent_session_environment_ready_event", "AgentSessionEnvironmentReadyEvent"
        ),
        "agent.session.environment.suspended": to_model(
            "agent_session_environment_suspended_event", "AgentSessionEnvironmentSuspendedEvent"
        ),
        "agent.session.environment.expired": to_model(
            "agent_session_environment_expired_event", "AgentSessionEnvironmentExpiredEvent"
        ),
        "agent.session.environment.reset": to_model(
            "agent_session_environment_reset_event", "AgentSessionEnvironmentResetEvent"
        ),
        "agent.output.command_execution_output.delta": to_model(
            "agent_output_command_execution_output_delta_event", "AgentOutputCommandExecutionOutputDeltaEvent"
        ),
        "agent.session.created": to_model("agent_session_created_event", "AgentSessionCreatedEvent"),
        "agent.session.turn.created": to_model("agent_session_turn_created_event", "AgentSessionTurnCreatedEvent"),
        "agent.session.turn.in_progress": to_model(
            "agent_session_turn_in_progress_event", "AgentSessionTurnInProgressEvent"
        ),
        "agent.session.turn.completed": to_model(
            "agent_session_turn_completed_event", "AgentSessionTurnCompletedEvent"
        ),
        "agent.session.turn.failed": to_model("agent_session_turn_failed_event", "AgentSessionTurnFailedEvent"),
        "agent.session.turn.cancelled": to_model(
            "agent_session_turn_cancelled_event", "AgentSessionTurnCancelledEvent"
        ),
        "agent.session.turn.item.added": to_model(
            "agent_session_turn_item_added_event", "AgentSessionTurnItemAddedEvent"
        ),
        "agent.session.idle": to_model("agent_session_idle_event", "AgentSessionIdleEvent"),
        "agent.session.in_progress": to_model("agent_session_in_progress_event", "AgentSessionInProgressEvent"),
        "agent.session.requires_action": to_model(
            "agent_session_requires_action_event", "AgentSessionRequiresActionEvent"
        ),
        "agent.session.failed": to_model("agent_session_failed_event", "AgentSessionFailedEvent"),
        "agent.session.environment.pending": to_model(
            "agent_session_environment_pending_event", "AgentSessionEnvironmentPendingEvent"
        ),
        "agent.session.environment.connected": to_model(
            "agent_session_environment_connected_event", "AgentSessionEnvironmentConnectedEvent"
        ),
        "agent.session.environment.disconnected": to_model(
            "agent_session_environment_disconnected_event", "AgentSessionEnvironmentDisconnectedEvent"
        ),
        "agent.session.environment.failed": to_model(
            "agent_session_environment_failed_event", "AgentSessionEnvironmentFailedEvent"
        ),
        "agent.session.subagent.created": to_model(
            "agent_session_subagent_created_event", "AgentSessionSubagentCreatedEvent"
        ),
        "agent.session.subagent.active": to_model(
            "agent_session_subagent_active_event", "AgentSessionSubagentActiveEvent"
        ),
        "agent.session.subagent.closed": to_model(
            "agent_session_subagent_closed_event", "AgentSessionSubagentClosedEvent"
        ),
        "agent.session.turn.item.done": to_model("agent_session_turn_item_done_event", "AgentSessionTurnItemDoneEvent"),
        "agent.session.turn.content_part.added": to_model(
            "agent_session_turn_content_part_added_event", "AgentSessionTurnContentPartAddedEvent"
        ),
        "agent.session.turn.content_part.done": to_model(
            "agent_session_turn_content_part_done_event", "AgentSessionTurnContentPartDoneEvent"
        ),
        "agent.session.turn.output_text.delta": to_model(
            "agent_session_turn_output_text_delta_event", "AgentSessionTurnOutputTextDeltaEvent"
        ),
        "agent.session.turn.output_text.done": to_model(
            "agent_session_turn_output_text_done_event", "AgentSessionTurnOutputTextDoneEvent"
        ),
        "agent.session.turn.reasoning_summary_part.added": to_model(
            "agent_session_turn_reasoning_summary_part_added_event", "AgentSessionTurnReasoningSummaryPartAddedEvent"
        ),
        "agent.session.turn.reasoning_summary_part.done": to_model(
            "agent_session_turn_reasoning_summary_part_done_event", "AgentSessionTurnReasoningSummaryPartDoneEvent"
        ),
        "agent.session.turn.reasoning_summary_text.delta": to_model(
            "agent_session_turn_reasoning_summary_text_delta_event", "AgentSessionTurnReasoningSummaryTextDeltaEvent"
        ),
        "agent.session.turn.reasoning_summary_text.done": to_model(
            "agent_session_turn_reasoning_summary_text_done_event", "AgentSessionTurnReasoningSummaryTextDoneEvent"
        ),
    },
)
"""Decode a value of this type."""
