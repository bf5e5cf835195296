"""`AuditLogListResponse`: `AuditLog` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_actor import AuditLogActor
    from .audit_log_api_key_created import AuditLogApiKeyCreated
    from .audit_log_api_key_deleted import AuditLogApiKeyDeleted
    from .audit_log_api_key_updated import AuditLogApiKeyUpdated
    from .audit_log_certificate_created import AuditLogCertificateCreated
    from .audit_log_certificate_deleted import AuditLogCertificateDeleted
    from .audit_log_certificate_updated import AuditLogCertificateUpdated
    from .audit_log_certificates_activated import AuditLogCertificatesActivated
    from .audit_log_certificates_deactivated import AuditLogCertificatesDeactivated
    from .audit_log_checkpoint_permission_created import AuditLogCheckpointPermissionCreated
    from .audit_log_checkpoint_permission_deleted import AuditLogCheckpointPermissionDeleted
    from .audit_log_event_type import AuditLogEventType
    from .audit_log_external_key_registered import AuditLogExternalKeyRegistered
    from .audit_log_external_key_removed import AuditLogExternalKeyRemoved
    from .audit_log_external_storage_registered import AuditLogExternalStorageRegistered
    from .audit_log_external_storage_removed import AuditLogExternalStorageRemoved
    from .audit_log_group_created import AuditLogGroupCreated
    from .audit_log_group_deleted import AuditLogGroupDeleted
    from .audit_log_group_updated import AuditLogGroupUpdated
    from .audit_log_invite_accepted import AuditLogInviteAccepted
    from .audit_log_invite_deleted import AuditLogInviteDeleted
    from .audit_log_invite_sent import AuditLogInviteSent
    from .audit_log_ip_allowlist_config_activated import AuditLogIpAllowlistConfigActivated
    from .audit_log_ip_allowlist_config_deactivated import AuditLogIpAllowlistConfigDeactivated
    from .audit_log_ip_allowlist_created import AuditLogIpAllowlistCreated
    from .audit_log_ip_allowlist_deleted import AuditLogIpAllowlistDeleted
    from .audit_log_ip_allowlist_updated import AuditLogIpAllowlistUpdated
    from .audit_log_login_failed import AuditLogLoginFailed
    from .audit_log_logout_failed import AuditLogLogoutFailed
    from .audit_log_organization_updated import AuditLogOrganizationUpdated
    from .audit_log_project import AuditLogProject
    from .audit_log_project_archived import AuditLogProjectArchived
    from .audit_log_project_created import AuditLogProjectCreated
    from .audit_log_project_deleted import AuditLogProjectDeleted
    from .audit_log_project_updated import AuditLogProjectUpdated
    from .audit_log_rate_limit_deleted import AuditLogRateLimitDeleted
    from .audit_log_rate_limit_updated import AuditLogRateLimitUpdated
    from .audit_log_role_assignment_created import AuditLogRoleAssignmentCreated
    from .audit_log_role_assignment_deleted import AuditLogRoleAssignmentDeleted
    from .audit_log_role_bound_to_resource import AuditLogRoleBoundToResource
    from .audit_log_role_created import AuditLogRoleCreated
    from .audit_log_role_deleted import AuditLogRoleDeleted
    from .audit_log_role_unbound_from_resource import AuditLogRoleUnboundFromResource
    from .audit_log_role_updated import AuditLogRoleUpdated
    from .audit_log_scim_disabled import AuditLogScimDisabled
    from .audit_log_scim_enabled import AuditLogScimEnabled
    from .audit_log_service_account_created import AuditLogServiceAccountCreated
    from .audit_log_service_account_deleted import AuditLogServiceAccountDeleted
    from .audit_log_service_account_updated import AuditLogServiceAccountUpdated
    from .audit_log_user_added import AuditLogUserAdded
    from .audit_log_user_deleted import AuditLogUserDeleted
    from .audit_log_user_updated import AuditLogUserUpdated
    from .audit_log_workload_identity_provider_created import AuditLogWorkloadIdentityProviderCreated
    from .audit_log_workload_identity_provider_deleted import AuditLogWorkloadIdentityProviderDeleted
    from .audit_log_workload_identity_provider_mapping_created import AuditLogWorkloadIdentityProviderMappingCreated
    from .audit_log_workload_identity_provider_mapping_deleted import AuditLogWorkloadIdentityProviderMappingDeleted
    from .audit_log_workload_identity_provider_mapping_updated import AuditLogWorkloadIdentityProviderMappingUpdated
    from .audit_log_workload_identity_provider_updated import AuditLogWorkloadIdentityProviderUpdated


class AuditLogListResponse(BaseModel):
    """`AuditLog` in the description."""

    __slots__ = (
        "id",
        "type",
        "effective_at",
        "project",
        "actor",
        "api_key_created",
        "api_key_updated",
        "api_key_deleted",
        "checkpoint_permission_created",
        "checkpoint_permission_deleted",
        "external_key_registered",
        "external_key_removed",
        "group_created",
        "group_updated",
        "group_deleted",
        "scim_enabled",
        "scim_disabled",
        "invite_sent",
        "invite_accepted",
        "invite_deleted",
        "ip_allowlist_created",
        "ip_allowlist_updated",
        "ip_allowlist_deleted",
        "ip_allowlist_config_activated",
        "ip_allowlist_config_deactivated",
        "login_succeeded",
        "login_failed",
        "logout_succeeded",
        "logout_failed",
        "organization_updated",
        "project_created",
        "project_updated",
        "project_archived",
        "project_deleted",
        "rate_limit_updated",
        "rate_limit_deleted",
        "role_created",
        "role_updated",
        "role_deleted",
        "role_assignment_created",
        "role_assignment_deleted",
        "role_bound_to_resource",
        "role_unbound_from_resource",
        "service_account_created",
        "service_account_updated",
        "service_account_deleted",
        "workload_identity_provider_created",
        "workload_identity_provider_updated",
        "workload_identity_provider_deleted",
        "workload_identity_provider_mapping_created",
        "workload_identity_provider_mapping_updated",
        "workload_identity_provider_mapping_deleted",
        "user_added",
        "user_updated",
        "user_deleted",
        "certificate_created",
        "certificate_updated",
        "certificate_deleted",
        "certificates_activated",
        "certificates_deactivated",
        "external_storage_registered",
        "external_storage_removed",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "effective_at",
        }
    )
    _aliases = {
        "api_key_created": "api_key.created",
        "api_key_updated": "api_key.updated",
        "api_key_deleted": "api_key.deleted",
        "checkpoint_permission_created": "checkpoint.permission.created",
        "checkpoint_permission_deleted": "checkpoint.permission.deleted",
        "external_key_registered": "external_key.registered",
        "external_key_removed": "external_key.removed",
        "group_created": "group.created",
        "group_updated": "group.updated",
        "group_deleted": "group.deleted",
        "scim_enabled": "scim.enabled",
        "scim_disabled": "scim.disabled",
        "invite_sent": "invite.sent",
        "invite_accepted": "invite.accepted",
        "invite_deleted": "invite.deleted",
        "ip_allowlist_created": "ip_allowlist.created",
        "ip_allowlist_updated": "ip_allowlist.updated",
        "ip_allowlist_deleted": "ip_allowlist.deleted",
        "ip_allowlist_config_activated": "ip_allowlist.config.activated",
        "ip_allowlist_config_deactivated": "ip_allowlist.config.deactivated",
        "login_succeeded": "login.succeeded",
        "login_failed": "login.failed",
        "logout_succeeded": "logout.succeeded",
        "logout_failed": "logout.failed",
        "organization_updated": "organization.updated",
        "project_created": "project.created",
        "project_updated": "project.updated",
        "project_archived": "project.archived",
        "project_deleted": "project.deleted",
        "rate_limit_updated": "rate_limit.updated",
        "rate_limit_deleted": "rate_limit.deleted",
        "role_created": "role.created",
        "role_updated": "role.updated",
        "role_deleted": "role.deleted",
        "role_assignment_created": "role.assignment.created",
        "role_assignment_deleted": "role.assignment.deleted",
        "role_bound_to_resource": "role.bound_to_resource",
        "role_unbound_from_resource": "role.unbound_from_resource",
        "service_account_created": "service_account.created",
        "service_account_updated": "service_account.updated",
        "service_account_deleted": "service_account.deleted",
        "workload_identity_provider_created": "workload_identity_provider.created",
        "workload_identity_provider_updated": "workload_identity_provider.updated",
        "workload_identity_provider_deleted": "workload_identity_provider.deleted",
        "workload_identity_provider_mapping_created": "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping_updated": "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping_deleted": "workload_identity_provider_mapping.deleted",
        "user_added": "user.added",
        "user_updated": "user.updated",
        "user_deleted": "user.deleted",
        "certificate_created": "certificate.created",
        "certificate_updated": "certificate.updated",
        "certificate_deleted": "certificate.deleted",
        "certificates_activated": "certificates.activated",
        "certificates_deactivated": "certificates.deactivated",
        "external_storage_registered": "external_storage.registered",
        "external_storage_removed": "external_storage.removed",
    }

    id: str
    """Id of the object."""
    type: AuditLogEventType
    """Type of the object."""
    effective_at: int
    """Time of the event; lower and upper limits in Unix seconds."""
    project: AuditLogProject | None
    """The project."""
    actor: AuditLogActor | None
    """Who performed the action."""
    api_key_created: AuditLogApiKeyCreated | None
    """Details of the event `api_key.created`."""
    api_key_updated: AuditLogApiKeyUpdated | None
    """Details of the event `api_key.updated`."""
    api_key_deleted: AuditLogApiKeyDeleted | None
    """Details of the event `api_key.deleted`."""
    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None
    """Details of the event `checkpoint.permission.created`."""
    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None
    """Details of the event `checkpoint.permission.deleted`."""
    external_key_registered: AuditLogExternalKeyRegistered | None
    """Details of the event `external_key.registered`."""
    external_key_removed: AuditLogExternalKeyRemoved | None
    """Details of the event `external_key.removed`."""
    group_created: AuditLogGroupCreated | None
    """Details of the event `group.created`."""
    group_updated: AuditLogGroupUpdated | None
    """Details of the event `group.updated`."""
    group_deleted: AuditLogGroupDeleted | None
    """Details of the event `group.deleted`."""
    scim_enabled: AuditLogScimEnabled | None
    """Details of the event `scim.enabled`."""
    scim_disabled: AuditLogScimDisabled | None
    """Details of the event `scim.disabled`."""
    invite_sent: AuditLogInviteSent | None
    """Details of the event `invite.sent`."""
    invite_accepted: AuditLogInviteAccepted | None
    """Details of the event `invite.accepted`."""
    invite_deleted: AuditLogInviteDeleted | None
    """Details of the event `invite.deleted`."""
    ip_allowlist_created: AuditLogIpAllowlistCreated | None
    """Details of the event `ip_allowlist.created`."""
    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None
    """Details of the event `ip_allowlist.updated`."""
    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None
    """Details of the event `ip_allowlist.deleted`."""
    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None
    """Details of the event `ip_allowlist.config.activated`."""
    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None
    """Details of the event `ip_allowlist.config.deactivated`."""
    login_succeeded: dict[str, Any] | None
    """Details of the event `login.succeeded`."""
    login_failed: AuditLogLoginFailed | None
    """Details of the event `login.failed`."""
    logout_succeeded: dict[str, Any] | None
    """Details of the event `logout.succeeded`."""
    logout_failed: AuditLogLogoutFailed | None
    """Details of the event `logout.failed`."""
    organization_updated: AuditLogOrganizationUpdated | None
    """Details of the event `organization.updated`."""
    project_created: AuditLogProjectCreated | None
    """Details of the event `project.created`."""
    project_updated: AuditLogProjectUpdated | None
    """Details of the event `project.updated`."""
    project_archived: AuditLogProjectArchived | None
    """Details of the event `project.archived`."""
    project_deleted: AuditLogProjectDeleted | None
    """Details of the event `project.deleted`."""
    rate_limit_updated: AuditLogRateLimitUpdated | None
    """Details of the event `rate_limit.updated`."""
    rate_limit_deleted: AuditLogRateLimitDeleted | None
    """Details of the event `rate_limit.deleted`."""
    role_created: AuditLogRoleCreated | None
    """Details of the event `role.created`."""
    role_updated: AuditLogRoleUpdated | None
    """Details of the event `role.updated`."""
    role_deleted: AuditLogRoleDeleted | None
    """Details of the event `role.deleted`."""
    role_assignment_created: AuditLogRoleAssignmentCreated | None
    """Details of the event `role.assignment.created`."""
    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None
    """Details of the event `role.assignment.deleted`."""
    role_bound_to_resource: AuditLogRoleBoundToResource | None
    """Details of the event `role.bound_to_resource`."""
    role_unbound_from_resource: AuditLogRoleUnboundFromResource | None
    """Details of the event `role.unbound_from_resource`."""
    service_account_created: AuditLogServiceAccountCreated | None
    """Details of the event `service_account.created`."""
    service_account_updated: AuditLogServiceAccountUpdated | None
    """Details of the event `service_account.updated`."""
    service_account_deleted: AuditLogServiceAccountDeleted | None
    """Details of the event `service_account.deleted`."""
    workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None
    """Details of the event `workload_identity_provider.created`."""
    workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None
    """Details of the event `workload_identity_provider.updated`."""
    workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None
    """Details of the event `workload_identity_provider.deleted`."""
    workload_identity_provider_mapping_created: AuditLogWorkloadIdentityProviderMappingCreated | None
    """Details of the event `workload_identity_provider_mapping.created`."""
    workload_identity_provider_mapping_updated: AuditLogWorkloadIdentityProviderMappingUpdated | None
    """Details of the event `workload_identity_provider_mapping.updated`."""
    workload_identity_provider_mapping_deleted: AuditLogWorkloadIdentityProviderMappingDeleted | None
    """Details of the event `workload_identity_provider_mapping.deleted`."""
    user_added: AuditLogUserAdded | None
    """Details of the event `user.added`."""
    user_updated: AuditLogUserUpdated | None
    """Details of the event `user.updated`."""
    user_deleted: AuditLogUserDeleted | None
    """Details of the event `user.deleted`."""
    certificate_created: AuditLogCertificateCreated | None
    """Details of the event `certificate.created`."""
    certificate_updated: AuditLogCertificateUpdated | None
    """Details of the event `certificate.updated`."""
    certificate_deleted: AuditLogCertificateDeleted | None
    """Details of the event `certificate.deleted`."""
    certificates_activated: AuditLogCertificatesActivated | None
    """Details of the event `certificates.activated`."""
    certificates_deactivated: AuditLogCertificatesDeactivated | None
    """Details of the event `certificates.deactivated`."""
    external_storage_registered: AuditLogExternalStorageRegistered | None
    """Details of the event `external_storage.registered`."""
    external_storage_removed: AuditLogExternalStorageRemoved | None
    """Details of the event `external_storage.removed`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: AuditLogEventType,
            effective_at: int,
            project: AuditLogProject | None = None,
            actor: AuditLogActor | None = None,
            api_key_created: AuditLogApiKeyCreated | None = None,
            api_key_updated: AuditLogApiKeyUpdated | None = None,
            api_key_deleted: AuditLogApiKeyDeleted | None = None,
            checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = None,
            checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = None,
            external_key_registered: AuditLogExternalKeyRegistered | None = None,
            external_key_removed: AuditLogExternalKeyRemoved | None = None,
            group_created: AuditLogGroupCreated | None = None,
            group_updated: AuditLogGroupUpdated | None = None,
            group_deleted: AuditLogGroupDeleted | None = None,
            scim_enabled: AuditLogScimEnabled | None = None,
            scim_disabled: AuditLogScimDisabled | None = None,
            invite_sent: AuditLogInviteSent | None = None,
            invite_accepted: AuditLogInviteAccepted | None = None,
            invite_deleted: AuditLogInviteDeleted | None = None,
            ip_allowlist_created: AuditLogIpAllowlistCreated | None = None,
            ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = None,
            ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = None,
            ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = None,
            ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None = None,
            login_succeeded: dict[str, Any] | None = None,
            login_failed: AuditLogLoginFailed | None = None,
            logout_succeeded: dict[str, Any] | None = None,
            logout_failed: AuditLogLogoutFailed | None = None,
            organization_updated: AuditLogOrganizationUpdated | None = None,
            project_created: AuditLogProjectCreated | None = None,
            project_updated: AuditLogProjectUpdated | None = None,
            project_archived: AuditLogProjectArchived | None = None,
            project_deleted: AuditLogProjectDeleted | None = None,
            rate_limit_updated: AuditLogRateLimitUpdated | None = None,
            rate_limit_deleted: AuditLogRateLimitDeleted | None = None,
            role_created: AuditLogRoleCreated | None = None,
            role_updated: AuditLogRoleUpdated | None = None,
            role_deleted: AuditLogRoleDeleted | None = None,
            role_assignment_created: AuditLogRoleAssignmentCreated | None = None,
            role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = None,
            role_bound_to_resource: AuditLogRoleBoundToResource | None = None,
            role_unbound_from_resource: AuditLogRoleUnboundFromResource | None = None,
            service_account_created: AuditLogServiceAccountCreated | None = None,
            service_account_updated: AuditLogServiceAccountUpdated | None = None,
            service_account_deleted: AuditLogServiceAccountDeleted | None = None,
            workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None = None,
            workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None = None,
            workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None = None,
            workload_identity_provider_mapping_created: AuditLogWorkloadIdentityProviderMappingCreated | None = None,
            workload_identity_provider_mapping_updated: AuditLogWorkloadIdentityProviderMappingUpdated | None = None,
            workload_identity_provider_mapping_deleted: AuditLogWorkloadIdentityProviderMappingDeleted | None = None,
            user_added: AuditLogUserAdded | None = None,
            user_updated: AuditLogUserUpdated | None = None,
            user_deleted: AuditLogUserDeleted | None = None,
            certificate_created: AuditLogCertificateCreated | None = None,
            certificate_updated: AuditLogCertificateUpdated | None = None,
            certificate_deleted: AuditLogCertificateDeleted | None = None,
            certificates_activated: AuditLogCertificatesActivated | None = None,
            certificates_deactivated: AuditLogCertificatesDeactivated | None = None,
            external_storage_registered: AuditLogExternalStorageRegistered | None = None,
            external_storage_removed: AuditLogExternalStorageRemoved | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.effective_at = get("effective_at")
        self.project = None if (value := get("project")) is None else _project(value)
        self.actor = None if (value := get("actor")) is None else _actor(value)
        self.api_key_created = None if (value := get("api_key.created")) is None else _api_key_created(value)
        self.api_key_updated = None if (value := get("api_key.updated")) is None else _api_key_updated(value)
        self.api_key_deleted = None if (value := get("api_key.deleted")) is None else _api_key_deleted(value)
        self.checkpoint_permission_created = (
            None if (value := get("checkpoint.permission.created")) is None else _checkpoint_permission_created(value)
        )
        self.checkpoint_permission_deleted = (
            None if (value := get("checkpoint.permission.deleted")) is None else _checkpoint_permission_deleted(value)
        )
        self.external_key_registered = (
            None if (value := get("external_key.registered")) is None else _external_key_registered(value)
        )
        self.external_key_removed = (
            None if (value := get("external_key.removed")) is None else _external_key_removed(value)
        )
        self.group_created = None if (value := get("group.created")) is None else _group_created(value)
        self.group_updated = None if (value := get("group.updated")) is None else _group_updated(value)
        self.group_deleted = None if (value := get("group.deleted")) is None else _group_deleted(value)
        self.scim_enabled = None if (value := get("scim.enabled")) is None else _scim_enabled(value)
        self.scim_disabled = None if (value := get("scim.disabled")) is None else _scim_disabled(value)
        self.invite_sent = None if (value := get("invite.sent")) is None else _invite_sent(value)
        self.invite_accepted = None if (value := get("invite.accepted")) is None else _invite_accepted(value)
        self.invite_deleted = None if (value := get("invite.deleted")) is None else _invite_deleted(value)
        self.ip_allowlist_created = (
            None if (value := get("ip_allowlist.created")) is None else _ip_allowlist_created(value)
        )
        self.ip_allowlist_updated = (
            None if (value := get("ip_allowlist.updated")) is None else _ip_allowlist_updated(value)
        )
        self.ip_allowlist_deleted = (
            None if (value := get("ip_allowlist.deleted")) is None else _ip_allowlist_deleted(value)
        )
        self.ip_allowlist_config_activated = (
            None if (value := get("ip_allowlist.config.activated")) is None else _ip_allowlist_config_activated(value)
        )
        self.ip_allowlist_config_deactivated = (
            None
            if (value := get("ip_allowlist.config.deactivated")) is None
            else _ip_allowlist_config_deactivated(value)
        )
        self.login_succeeded = get("login.succeeded")
        self.login_failed = None if (value := get("login.failed")) is None else _login_failed(value)
        self.logout_succeeded = get("logout.succeeded")
        self.logout_failed = None if (value := get("logout.failed")) is None else _logout_failed(value)
        self.organization_updated = (
            None if (value := get("organization.updated")) is None else _organization_updated(value)
        )
        self.project_created = None if (value := get("project.created")) is None else _project_created(value)
        self.project_updated = None if (value := get("project.updated")) is None else _project_updated(value)
        self.project_archived = None if (value := get("project.archived")) is None else _project_archived(value)
        self.project_deleted = None if (value := get("project.deleted")) is None else _project_deleted(value)
        self.rate_limit_updated = None if (value := get("rate_limit.updated")) is None else _rate_limit_updated(value)
        self.rate_limit_deleted = None if (value := get("rate_limit.deleted")) is None else _rate_limit_deleted(value)
        self.role_created = None if (value := get("role.created")) is None else _role_created(value)
        self.role_updated = None if (value := get("role.updated")) is None else _role_updated(value)
        self.role_deleted = None if (value := get("role.deleted")) is None else _role_deleted(value)
        self.role_assignment_created = (
            None if (value := get("role.assignment.created")) is None else _role_assignment_created(value)
        )
        self.role_assignment_deleted = (
            None if (value := get("role.assignment.deleted")) is None else _role_assignment_deleted(value)
        )
        self.role_bound_to_resource = (
            None if (value := get("role.bound_to_resource")) is None else _role_bound_to_resource(value)
        )
        self.role_unbound_from_resource = (
            None if (value := get("role.unbound_from_resource")) is None else _role_unbound_from_resource(value)
        )
        self.service_account_created = (
            None if (value := get("service_account.created")) is None else _service_account_created(value)
        )
        self.service_account_updated = (
            None if (value := get("service_account.updated")) is None else _service_account_updated(value)
        )
        self.service_account_deleted = (
            None if (value := get("service_account.deleted")) is None else _service_account_deleted(value)
        )
        self.workload_identity_provider_created = (
            None
            if (value := get("workload_identity_provider.created")) is None
            else _workload_identity_provider_created(value)
        )
        self.workload_identity_provider_updated = (
            None
            if (value := get("workload_identity_provider.updated")) is None
            else _workload_identity_provider_updated(value)
        )
        self.workload_identity_provider_deleted = (
            None
            if (value := get("workload_identity_provider.deleted")) is None
            else _workload_identity_provider_deleted(value)
        )
        self.workload_identity_provider_mapping_created = (
            None
            if (value := get("workload_identity_provider_mapping.created")) is None
            else _workload_identity_provider_mapping_created(value)
        )
        self.workload_identity_provider_mapping_updated = (
            None
            if (value := get("workload_identity_provider_mapping.updated")) is None
            else _workload_identity_provider_mapping_updated(value)
        )
        self.workload_identity_provider_mapping_deleted = (
            None
            if (value := get("workload_identity_provider_mapping.deleted")) is None
            else _workload_identity_provider_mapping_deleted(value)
        )
        self.user_added = None if (value := get("user.added")) is None else _user_added(value)
        self.user_updated = None if (value := get("user.updated")) is None else _user_updated(value)
        self.user_deleted = None if (value := get("user.deleted")) is None else _user_deleted(value)
        self.certificate_created = (
            None if (value := get("certificate.created")) is None else _certificate_created(value)
        )
        self.certificate_updated = (
            None if (value := get("certificate.updated")) is None else _certificate_updated(value)
        )
        self.certificate_deleted = (
            None if (value := get("certificate.deleted")) is None else _certificate_deleted(value)
        )
        self.certificates_activated = (
            None if (value := get("certificates.activated")) is None else _certificates_activated(value)
        )
        self.certificates_deactivated = (
            None if (value := get("certificates.deactivated")) is None else _certificates_deactivated(value)
        )
        self.external_storage_registered = (
            None if (value := get("external_storage.registered")) is None else _external_storage_registered(value)
        )
        self.external_storage_removed = (
            None if (value := get("external_storage.removed")) is None else _external_storage_removed(value)
        )
        return self


_project = to_model("audit_log_project", "AuditLogProject")
_actor = to_model("audit_log_actor", "AuditLogActor")
_api_key_created = to_model("audit_log_api_key_created", "AuditLogApiKeyCreated")
_api_key_updated = to_model("audit_log_api_key_updated", "AuditLogApiKeyUpdated")
_api_key_deleted = to_model("audit_log_api_key_deleted", "AuditLogApiKeyDeleted")
_checkpoint_permission_created = to_model(
    "audit_log_checkpoint_permission_created", "AuditLogCheckpointPermissionCreated"
)
_checkpoint_permission_deleted = to_model(
    "audit_log_checkpoint_permission_deleted", "AuditLogCheckpointPermissionDeleted"
)
_external_key_registered = to_model("audit_log_external_key_registered", "AuditLogExternalKeyRegistered")
_external_key_removed = to_model("audit_log_external_key_removed", "AuditLogExternalKeyRemoved")
_group_created = to_model("audit_log_group_created", "AuditLogGroupCreated")
_group_updated = to_model("audit_log_group_updated", "AuditLogGroupUpdated")
_group_deleted = to_model("audit_log_group_deleted", "AuditLogGroupDeleted")
_scim_enabled = to_model("audit_log_scim_enabled", "AuditLogScimEnabled")
_scim_disabled = to_model("audit_log_scim_disabled", "AuditLogScimDisabled")
_invite_sent = to_model("audit_log_invite_sent", "AuditLogInviteSent")
_invite_accepted = to_model("audit_log_invite_accepted", "AuditLogInviteAccepted")
_invite_deleted = to_model("audit_log_invite_deleted", "AuditLogInviteDeleted")
_ip_allowlist_created = to_model("audit_log_ip_allowlist_created", "AuditLogIpAllowlistCreated")
_ip_allowlist_updated = to_model("audit_log_ip_allowlist_updated", "AuditLogIpAllowlistUpdated")
_ip_allowlist_deleted = to_model("audit_log_ip_allowlist_deleted", "AuditLogIpAllowlistDeleted")
_ip_allowlist_config_activated = to_model(
    "audit_log_ip_allowlist_config_activated", "AuditLogIpAllowlistConfigActivated"
)
_ip_allowlist_config_deactivated = to_model(
    "audit_log_ip_allowlist_config_deactivated", "AuditLogIpAllowlistConfigDeactivated"
)
_login_failed = to_model("audit_log_login_failed", "AuditLogLoginFailed")
_logout_failed = to_model("audit_log_logout_failed", "AuditLogLogoutFailed")
_organization_updated = to_model("audit_log_organization_updated", "AuditLogOrganizationUpdated")
_project_created = to_model("audit_log_project_created", "AuditLogProjectCreated")
_project_updated = to_model("audit_log_project_updated", "AuditLogProjectUpdated")
_project_archived = to_model("audit_log_project_archived", "AuditLogProjectArchived")
_project_deleted = to_model("audit_log_project_deleted", "AuditLogProjectDeleted")
_rate_limit_updated = to_model("audit_log_rate_limit_updated", "AuditLogRateLimitUpdated")
_rate_limit_deleted = to_model("audit_log_rate_limit_deleted", "AuditLogRateLimitDeleted")
_role_created = to_model("audit_log_role_created", "AuditLogRoleCreated")
_role_updated = to_model("audit_log_role_updated", "AuditLogRoleUpdated")
_role_deleted = to_model("audit_log_role_deleted", "AuditLogRoleDeleted")
_role_assignment_created = to_model("audit_log_role_assignment_created", "AuditLogRoleAssignmentCreated")
_role_assignment_deleted = to_model("audit_log_role_assignment_deleted", "AuditLogRoleAssignmentDeleted")
_role_bound_to_resource = to_model("audit_log_role_bound_to_resource", "AuditLogRoleBoundToResource")
_role_unbound_from_resource = to_model("audit_log_role_unbound_from_resource", "AuditLogRoleUnboundFromResource")
_service_account_created = to_model("audit_log_service_account_created", "AuditLogServiceAccountCreated")
_service_account_updated = to_model("audit_log_service_account_updated", "AuditLogServiceAccountUpdated")
_service_account_deleted = to_model("audit_log_service_account_deleted", "AuditLogServiceAccountDeleted")
_workload_identity_provider_created = to_model(
    "audit_log_workload_identity_provider_created", "AuditLogWorkloadIdentityProviderCreated"
)
_workload_identity_provider_updated = to_model(
    "audit_log_workload_identity_provider_updated", "AuditLogWorkloadIdentityProviderUpdated"
)
_workload_identity_provider_deleted = to_model(
    "audit_log_workload_identity_provider_deleted", "AuditLogWorkloadIdentityProviderDeleted"
)
_workload_identity_provider_mapping_created = to_model(
    "audit_log_workload_identity_provider_mapping_created", "AuditLogWorkloadIdentityProviderMappingCreated"
)
_workload_identity_provider_mapping_updated = to_model(
    "audit_log_workload_identity_provider_mapping_updated", "AuditLogWorkloadIdentityProviderMappingUpdated"
)
_workload_identity_provider_mapping_deleted = to_model(
    "audit_log_workload_identity_provider_mapping_deleted", "AuditLogWorkloadIdentityProviderMappingDeleted"
)
_user_added = to_model("audit_log_user_added", "AuditLogUserAdded")
_user_updated = to_model("audit_log_user_updated", "AuditLogUserUpdated")
_user_deleted = to_model("audit_log_user_deleted", "AuditLogUserDeleted")
_certificate_created = to_model("audit_log_certificate_created", "AuditLogCertificateCreated")
_certificate_updated = to_model("audit_log_certificate_updated", "AuditLogCertificateUpdated")
_certificate_deleted = to_model("audit_log_certificate_deleted", "AuditLogCertificateDeleted")
_certificates_activated = to_model("audit_log_certificates_activated", "AuditLogCertificatesActivated")
_certificates_deactivated = to_model("audit_log_certificates_deactivated", "AuditLogCertificatesDeactivated")
_external_storage_registered = to_model("audit_log_external_storage_registered", "AuditLogExternalStorageRegistered")
_external_storage_removed = to_model("audit_log_external_storage_removed", "AuditLogExternalStorageRemoved")
