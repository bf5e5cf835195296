"""Names of `openai_dual.types.webhooks`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.agent_environment_expired_webhook_event import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
    )
    from ...models.agent_environment_failed_webhook_event import (
        AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
    )
    from ...models.agent_environment_ready_webhook_event import (
        AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
    )
    from ...models.agent_environment_suspended_webhook_event import (
        AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
    )
    from ...models.agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
    )
    from ...models.agent_session_created_webhook_event import (
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
    )
    from ...models.agent_session_failed_webhook_event import (
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
    )
    from ...models.agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
    from ...models.agent_session_in_progress_webhook_event import (
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )
    from ...models.batch_cancelled_webhook_event import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
    from ...models.batch_completed_webhook_event import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
    from ...models.batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from ...models.batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from ...models.deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint
    from ...models.eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
    from ...models.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from ...models.eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
    from ...models.fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from ...models.fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    )
    from ...models.fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from ...models.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
    from ...models.live_transport_connected_webhook_event import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
    )
    from ...models.live_transport_incoming_webhook_event import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
    )
    from ...models.realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from ...models.response_cancelled_webhook_event import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    )
    from ...models.response_completed_webhook_event import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    )
    from ...models.response_failed_webhook_event import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
    from ...models.response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from ...models.safety_alert_created_webhook_event import (
        SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
    )
    from ...models.safety_deactivation_issued_webhook_event import (
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
    )
    from ...models.safety_org_alert_created_webhook_event import (
        SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
    )
    from ...models.safety_warning_issued_webhook_event import (
        SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
    )
    from ...models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from ...models.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from ...models.webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
    from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
    from ...models.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
    from ...params.create_webhook import CreateWebhookEndpointBodyParam as WebhookCreateParams
    from ...params.list_webhooks import ListWebhooksParams as WebhookListParams
    from ...params.rotate_webhook_secret import RotateWebhookEndpointSecretBodyParam as WebhookRotateSecretParams
    from ...params.test_webhook import TestWebhookEndpointBodyParam as WebhookTestParams
    from ...params.update_webhook import UpdateWebhookEndpointBodyParam as WebhookUpdateParams

    __all__ = [
        "AgentEnvironmentExpiredWebhookEvent",
        "AgentEnvironmentFailedWebhookEvent",
        "AgentEnvironmentReadyWebhookEvent",
        "AgentEnvironmentSuspendedWebhookEvent",
        "AgentSessionActionRequiredWebhookEvent",
        "AgentSessionCreatedWebhookEvent",
        "AgentSessionFailedWebhookEvent",
        "AgentSessionIdleWebhookEvent",
        "AgentSessionInProgressWebhookEvent",
        "BatchCancelledWebhookEvent",
        "BatchCompletedWebhookEvent",
        "BatchExpiredWebhookEvent",
        "BatchFailedWebhookEvent",
        "DeletedWebhookEndpoint",
        "EvalRunCanceledWebhookEvent",
        "EvalRunFailedWebhookEvent",
        "EvalRunSucceededWebhookEvent",
        "FineTuningJobCancelledWebhookEvent",
        "FineTuningJobFailedWebhookEvent",
        "FineTuningJobSucceededWebhookEvent",
        "LiveCallIncomingWebhookEvent",
        "LiveTransportConnectedWebhookEvent",
        "LiveTransportIncomingWebhookEvent",
        "RealtimeCallIncomingWebhookEvent",
        "ResponseCancelledWebhookEvent",
        "ResponseCompletedWebhookEvent",
        "ResponseFailedWebhookEvent",
        "ResponseIncompleteWebhookEvent",
        "SafetyAlertCreatedWebhookEvent",
        "SafetyDeactivationIssuedWebhookEvent",
        "SafetyOrgAlertCreatedWebhookEvent",
        "SafetyWarningIssuedWebhookEvent",
        "UnwrapWebhookEvent",
        "WebhookCreateParams",
        "WebhookEndpoint",
        "WebhookEndpointTestResult",
        "WebhookEndpointWithSecret",
        "WebhookEventTypeList",
        "WebhookListParams",
        "WebhookRotateSecretParams",
        "WebhookTestParams",
        "WebhookUpdateParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AgentEnvironmentExpiredWebhookEvent": (
        "_generated.models.agent_environment_expired_webhook_event",
        "AgentEnvironmentExpiredWebhookEvent",
    ),
    "AgentEnvironmentFailedWebhookEvent": (
        "_generated.models.agent_environment_failed_webhook_event",
        "AgentEnvironmentFailedWebhookEvent",
    ),
    "AgentEnvironmentReadyWebhookEvent": (
        "_generated.models.agent_environment_ready_webhook_event",
        "AgentEnvironmentReadyWebhookEvent",
    ),
    "AgentEnvironmentSuspendedWebhookEvent": (
        "_generated.models.agent_environment_suspended_webhook_event",
        "AgentEnvironmentSuspendedWebhookEvent",
    ),
    "AgentSessionActionRequiredWebhookEvent": (
        "_generated.models.agent_session_action_required_webhook_event",
        "AgentSessionActionRequiredWebhookEvent",
    ),
    "AgentSessionCreatedWebhookEvent": (
        "_generated.models.agent_session_created_webhook_event",
        "AgentSessionCreatedWebhookEvent",
    ),
    "AgentSessionFailedWebhookEvent": (
        "_generated.models.agent_session_failed_webhook_event",
        "AgentSessionFailedWebhookEvent",
    ),
    "AgentSessionIdleWebhookEvent": (
        "_generated.models.agent_session_idle_webhook_event",
        "AgentSessionIdleWebhookEvent",
    ),
    "AgentSessionInProgressWebhookEvent": (
        "_generated.models.agent_session_in_progress_webhook_event",
        "AgentSessionInProgressWebhookEvent",
    ),
    "BatchCancelledWebhookEvent": ("_generated.models.batch_cancelled_webhook_event", "BatchCancelledWebhookEvent"),
    "BatchCompletedWebhookEvent": ("_generated.models.batch_completed_webhook_event", "BatchCompletedWebhookEvent"),
    "BatchExpiredWebhookEvent": ("_generated.models.batch_expired_webhook_event", "BatchExpiredWebhookEvent"),
    "BatchFailedWebhookEvent": ("_generated.models.batch_failed_webhook_event", "BatchFailedWebhookEvent"),
    "DeletedWebhookEndpoint": ("_generated.models.deleted_webhook_endpoint", "DeletedWebhookEndpoint"),
    "EvalRunCanceledWebhookEvent": ("_generated.models.eval_run_canceled_webhook_event", "EvalRunCanceledWebhookEvent"),
    "EvalRunFailedWebhookEvent": ("_generated.models.eval_run_failed_webhook_event", "EvalRunFailedWebhookEvent"),
    "EvalRunSucceededWebhookEvent": (
        "_generated.models.eval_run_succeeded_webhook_event",
        "EvalRunSucceededWebhookEvent",
    ),
    "FineTuningJobCancelledWebhookEvent": (
        "_generated.models.fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobCancelledWebhookEvent",
    ),
    "FineTuningJobFailedWebhookEvent": (
        "_generated.models.fine_tuning_job_failed_webhook_event",
        "FineTuningJobFailedWebhookEvent",
    ),
    "FineTuningJobSucceededWebhookEvent": (
        "_generated.models.fine_tuning_job_succeeded_webhook_event",
        "FineTuningJobSucceededWebhookEvent",
    ),
    "LiveCallIncomingWebhookEvent": (
        "_generated.models.live_call_incoming_webhook_event",
        "LiveCallIncomingWebhookEvent",
    ),
    "LiveTransportConnectedWebhookEvent": (
        "_generated.models.live_transport_connected_webhook_event",
        "LiveTransportConnectedWebhookEvent",
    ),
    "LiveTransportIncomingWebhookEvent": (
        "_generated.models.live_transport_incoming_webhook_event",
        "LiveTransportIncomingWebhookEvent",
    ),
    "RealtimeCallIncomingWebhookEvent": (
        "_generated.models.realtime_call_incoming_webhook_event",
        "RealtimeCallIncomingWebhookEvent",
    ),
    "ResponseCancelledWebhookEvent": (
        "_generated.models.response_cancelled_webhook_event",
        "ResponseCancelledWebhookEvent",
    ),
    "ResponseCompletedWebhookEvent": (
        "_generated.models.response_completed_webhook_event",
        "ResponseCompletedWebhookEvent",
    ),
    "ResponseFailedWebhookEvent": ("_generated.models.response_failed_webhook_event", "ResponseFailedWebhookEvent"),
    "ResponseIncompleteWebhookEvent": (
        "_generated.models.response_incomplete_webhook_event",
        "ResponseIncompleteWebhookEvent",
    ),
    "SafetyAlertCreatedWebhookEvent": (
        "_generated.models.safety_alert_created_webhook_event",
        "SafetyAlertCreatedWebhookEvent",
    ),
    "SafetyDeactivationIssuedWebhookEvent": (
        "_generated.models.safety_deactivation_issued_webhook_event",
        "SafetyDeactivationIssuedWebhookEvent",
    ),
    "SafetyOrgAlertCreatedWebhookEvent": (
        "_generated.models.safety_org_alert_created_webhook_event",
        "SafetyOrgAlertCreatedWebhookEvent",
    ),
    "SafetyWarningIssuedWebhookEvent": (
        "_generated.models.safety_warning_issued_webhook_event",
        "SafetyWarningIssuedWebhookEvent",
    ),
    "UnwrapWebhookEvent": ("_generated.models.unwrap_webhook_event", "UnwrapWebhookEvent"),
    "WebhookCreateParams": ("_generated.params.create_webhook", "CreateWebhookEndpointBodyParam"),
    "WebhookEndpoint": ("_generated.models.webhook_endpoint", "WebhookEndpoint"),
    "WebhookEndpointTestResult": ("_generated.models.webhook_endpoint_test_result", "WebhookEndpointTestResult"),
    "WebhookEndpointWithSecret": ("_generated.models.webhook_endpoint_with_secret", "WebhookEndpointWithSecret"),
    "WebhookEventTypeList": ("_generated.models.webhook_event_type_list", "WebhookEventTypeList"),
    "WebhookListParams": ("_generated.params.list_webhooks", "ListWebhooksParams"),
    "WebhookRotateSecretParams": ("_generated.params.rotate_webhook_secret", "RotateWebhookEndpointSecretBodyParam"),
    "WebhookTestParams": ("_generated.params.test_webhook", "TestWebhookEndpointBodyParam"),
    "WebhookUpdateParams": ("_generated.params.update_webhook", "UpdateWebhookEndpointBodyParam"),
}
_OFFICIAL = (
    "agent_environment_expired_webhook_event",
    "agent_environment_failed_webhook_event",
    "agent_environment_ready_webhook_event",
    "agent_environment_suspended_webhook_event",
    "agent_session_action_required_webhook_event",
    "agent_session_created_webhook_event",
    "agent_session_failed_webhook_event",
    "agent_session_idle_webhook_event",
    "agent_session_in_progress_webhook_event",
    "batch_cancelled_webhook_event",
    "batch_completed_webhook_event",
    "batch_expired_webhook_event",
    "batch_failed_webhook_event",
    "deleted_webhook_endpoint",
    "eval_run_canceled_webhook_event",
    "eval_run_failed_webhook_event",
    "eval_run_succeeded_webhook_event",
    "fine_tuning_job_cancelled_webhook_event",
    "fine_tuning_job_failed_webhook_event",
    "fine_tuning_job_succeeded_webhook_event",
    "live_call_incoming_webhook_event",
    "live_transport_connected_webhook_event",
    "live_transport_incoming_webhook_event",
    "realtime_call_incoming_webhook_event",
    "response_cancelled_webhook_event",
    "response_completed_webhook_event",
    "response_failed_webhook_event",
    "response_incomplete_webhook_event",
    "safety_alert_created_webhook_event",
    "safety_deactivation_issued_webhook_event",
    "safety_org_alert_created_webhook_event",
    "safety_warning_issued_webhook_event",
    "unwrap_webhook_event",
    "webhook_create_params",
    "webhook_endpoint",
    "webhook_endpoint_test_result",
    "webhook_endpoint_with_secret",
    "webhook_event_type_list",
    "webhook_rotate_secret_params",
    "webhook_test_params",
    "webhook_update_params",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
