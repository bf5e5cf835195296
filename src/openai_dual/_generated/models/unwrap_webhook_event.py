"""`UnwrapWebhookEvent`: `WebhookEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
    from .agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
    from .agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
    from .agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent
    from .agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent
    from .agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
    from .agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
    from .agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
    from .agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
    from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent
    from .batch_completed_webhook_event import BatchCompletedWebhookEvent
    from .batch_expired_webhook_event import BatchExpiredWebhookEvent
    from .batch_failed_webhook_event import BatchFailedWebhookEvent
    from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
    from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
    from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
    from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
    from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
    from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
    from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
    from .live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
    from .live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
    from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from .response_completed_webhook_event import ResponseCompletedWebhookEvent
    from .response_failed_webhook_event import ResponseFailedWebhookEvent
    from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
    from .safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
    from .safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent
    from .safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
    from .safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

UnwrapWebhookEvent: TypeAlias = "AgentEnvironmentExpiredWebhookEvent | AgentEnvironmentFailedWebhookEvent | AgentEnvironmentReadyWebhookEvent | AgentEnvironmentSuspendedWebhookEvent | AgentSessionActionRequiredWebhookEvent | AgentSessionCreatedWebhookEvent | AgentSessionFailedWebhookEvent | AgentSessionIdleWebhookEvent | AgentSessionInProgressWebhookEvent | BatchCancelledWebhookEvent | BatchCompletedWebhookEvent | BatchExpiredWebhookEvent | BatchFailedWebhookEvent | EvalRunCanceledWebhookEvent | EvalRunFailedWebhookEvent | EvalRunSucceededWebhookEvent | FineTuningJobCancelledWebhookEvent | FineTuningJobFailedWebhookEvent | FineTuningJobSucceededWebhookEvent | LiveCallIncomingWebhookEvent | LiveTransportConnectedWebhookEvent | LiveTransportIncomingWebhookEvent | RealtimeCallIncomingWebhookEvent | ResponseCancelledWebhookEvent | ResponseCompletedWebhookEvent | ResponseFailedWebhookEvent | ResponseIncompleteWebhookEvent | SafetyAlertCreatedWebhookEvent | SafetyDeactivationIssuedWebhookEvent | SafetyOrgAlertCreatedWebhookEvent | SafetyWarningIssuedWebhookEvent | Unknown"

decode = tagged(
    "type",
    {
        "agent.environment.expired": to_model(
            "agent_environment_expired_webhook_event", "AgentEnvironmentExpiredWebhookEvent"
        ),
        "agent.environment.failed": to_model(
            "agent_environment_failed_webhook_event", "AgentEnvironmentFailedWebhookEvent"
        ),
        "agent.environment.ready": to_model(
            "agent_environment_ready_webhook_event", "AgentEnvironmentReadyWebhookEvent"
        ),
        "agent.environment.suspended": to_model(
            "agent_environment_suspended_webhook_event", "AgentEnvironmentSuspendedWebhookEvent"
        ),
        "agent.session.action_required": to_model(
            "agent_session_action_required_webhook_event", "AgentSessionActionRequiredWebhookEvent"
        ),
        "agent.session.created": to_model("agent_session_created_webhook_event", "AgentSessionCreatedWebhookEvent"),
        "agent.session.failed": to_model("agent_session_failed_webhook_event", "AgentSessionFailedWebhookEvent"),
        "agent.session.idle": to_model("agent_session_idle_webhook_event", "AgentSessionIdleWebhookEvent"),
        "agent.session.in_progress": to_model(
            "agent_session_in_progress_webhook_event", "AgentSessionInProgressWebhookEvent"
        ),
        "batch.cancelled": to_model("batch_cancelled_webhook_event", "BatchCancelledWebhookEvent"),
        "batch.completed": to_model("batch_completed_webhook_event", "BatchCompletedWebhookEvent"),
        "batch.expired": to_model("batch_expired_webhook_event", "BatchExpiredWebhookEvent"),
        "batch.failed": to_model("batch_failed_webhook_event", "BatchFailedWebhookEvent"),
        "eval.run.canceled": to_model("eval_run_canceled_webhook_event", "EvalRunCanceledWebhookEvent"),
        "eval.run.failed": to_model("eval_run_failed_webhook_event", "EvalRunFailedWebhookEvent"),
        "eval.run.succeeded": to_model("eval_run_succeeded_webhook_event", "EvalRunSucceededWebhookEvent"),
        "fine_tuning.job.cancelled": to_model(
            "fine_tuning_job_cancelled_webhook_event", "FineTuningJobCancelledWebhookEvent"
        ),
        "fine_tuning.job.failed": to_model("fine_tuning_job_failed_webhook_event", "FineTuningJobFailedWebhookEvent"),
        "fine_tuning.job.succeeded": to_model(
            "fine_tuning_job_succeeded_webhook_event", "FineTuningJobSucceededWebhookEvent"
        ),
        "live.call.incoming": to_model("live_call_incoming_webhook_event", "LiveCallIncomingWebhookEvent"),
        "live.transport.connected": to_model(
            "live_transport_connected_webhook_event", "LiveTransportConnectedWebhookEvent"
        ),
        "live.transport.incoming": to_model(
            "live_transport_incoming_webhook_event", "LiveTransportIncomingWebhookEvent"
        ),
        "realtime.call.incoming": to_model("realtime_call_incoming_webhook_event", "RealtimeCallIncomingWebhookEvent"),
        "response.cancelled": to_model("response_cancelled_webhook_event", "ResponseCancelledWebhookEvent"),
        "response.completed": to_model("response_completed_webhook_event", "ResponseCompletedWebhookEvent"),
        "response.failed": to_model("response_failed_webhook_event", "ResponseFailedWebhookEvent"),
        "response.incomplete": to_model("response_incomplete_webhook_event", "ResponseIncompleteWebhookEvent"),
        "safety.alert.created": to_model("safety_alert_created_webhook_event", "SafetyAlertCreatedWebhookEvent"),
        "safety.deactivation_issued": to_model(
            "safety_deactivation_issued_webhook_event", "SafetyDeactivationIssuedWebhookEvent"
        ),
        "safety.org_alert.created": to_model(
            "safety_org_alert_created_webhook_event", "SafetyOrgAlertCreatedWebhookEvent"
        ),
        "safety.warning_issued": to_model("safety_warning_issued_webhook_event", "SafetyWarningIssuedWebhookEvent"),
    },
)
"""Decode a value of this type."""
