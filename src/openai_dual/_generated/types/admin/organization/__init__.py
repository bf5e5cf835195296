"""Names of `openai_dual.types.admin.organization`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import public_type

if TYPE_CHECKING:
    from ....models.admin_api_key import AdminAPIKey as AdminAPIKey
    from ....models.admin_api_key_create_response import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from ....models.admin_api_key_delete_response import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from ....models.audit_log_list_response import AuditLogListResponse as AuditLogListResponse
    from ....models.certificate import Certificate as Certificate
    from ....models.certificate_delete_response import CertificateDeleteResponse as CertificateDeleteResponse
    from ....models.group import Group as Group
    from ....models.group_deleted_resource import GroupDeletedResource as GroupDeleteResponse
    from ....models.group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from ....models.invite import Invite as Invite
    from ....models.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from ....models.organization_certificate import OrganizationCertificate as CertificateActivateResponse
    from ....models.organization_certificate import OrganizationCertificate as CertificateDeactivateResponse
    from ....models.organization_certificate import OrganizationCertificate as CertificateListResponse
    from ....models.organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
    from ....models.organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from ....models.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from ....models.organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
    from ....models.organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from ....models.organization_user import OrganizationUser as OrganizationUser
    from ....models.project import Project as Project
    from ....models.public_project_residency import PublicProjectResidency as ProjectResidency
    from ....models.role import Role as Role
    from ....models.role_deleted_resource import RoleDeletedResource as RoleDeleteResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageAudioSpeechesResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageAudioTranscriptionsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageCodeInterpreterSessionsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageCompletionsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageCostsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageEmbeddingsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageFileSearchCallsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageImagesResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageModerationsResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageVectorStoresResponse
    from ....models.usage_costs_response import UsageCostsResponse as UsageWebSearchCallsResponse
    from ....models.user_delete_response import UserDeleteResponse as UserDeleteResponse

    __all__ = [
        "AdminAPIKey",
        "AdminAPIKeyCreateResponse",
        "AdminAPIKeyDeleteResponse",
        "AuditLogListResponse",
        "Certificate",
        "CertificateActivateResponse",
        "CertificateDeactivateResponse",
        "CertificateDeleteResponse",
        "CertificateListResponse",
        "Group",
        "GroupDeleteResponse",
        "GroupUpdateResponse",
        "Invite",
        "InviteDeleteResponse",
        "OrganizationDataRetention",
        "OrganizationSpendAlert",
        "OrganizationSpendAlertDeleted",
        "OrganizationSpendLimit",
        "OrganizationSpendLimitDeleted",
        "OrganizationUser",
        "Project",
        "ProjectResidency",
        "Role",
        "RoleDeleteResponse",
        "UsageAudioSpeechesResponse",
        "UsageAudioTranscriptionsResponse",
        "UsageCodeInterpreterSessionsResponse",
        "UsageCompletionsResponse",
        "UsageCostsResponse",
        "UsageEmbeddingsResponse",
        "UsageFileSearchCallsResponse",
        "UsageImagesResponse",
        "UsageModerationsResponse",
        "UsageVectorStoresResponse",
        "UsageWebSearchCallsResponse",
        "UserDeleteResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AdminAPIKey": ("models.admin_api_key", "AdminAPIKey"),
    "AdminAPIKeyCreateResponse": ("models.admin_api_key_create_response", "AdminAPIKeyCreateResponse"),
    "AdminAPIKeyDeleteResponse": ("models.admin_api_key_delete_response", "AdminAPIKeyDeleteResponse"),
    "AuditLogListResponse": ("models.audit_log_list_response", "AuditLogListResponse"),
    "Certificate": ("models.certificate", "Certificate"),
    "CertificateActivateResponse": ("models.organization_certificate", "OrganizationCertificate"),
    "CertificateDeactivateResponse": ("models.organization_certificate", "OrganizationCertificate"),
    "CertificateDeleteResponse": ("models.certificate_delete_response", "CertificateDeleteResponse"),
    "CertificateListResponse": ("models.organization_certificate", "OrganizationCertificate"),
    "Group": ("models.group", "Group"),
    "GroupDeleteResponse": ("models.group_deleted_resource", "GroupDeletedResource"),
    "GroupUpdateResponse": ("models.group_update_response", "GroupUpdateResponse"),
    "Invite": ("models.invite", "Invite"),
    "InviteDeleteResponse": ("models.invite_delete_response", "InviteDeleteResponse"),
    "OrganizationDataRetention": ("models.organization_data_retention", "OrganizationDataRetention"),
    "OrganizationSpendAlert": ("models.organization_spend_alert", "OrganizationSpendAlert"),
    "OrganizationSpendAlertDeleted": ("models.organization_spend_alert_deleted", "OrganizationSpendAlertDeleted"),
    "OrganizationSpendLimit": ("models.organization_spend_limit", "OrganizationSpendLimit"),
    "OrganizationSpendLimitDeleted": ("models.organization_spend_limit_deleted", "OrganizationSpendLimitDeleted"),
    "OrganizationUser": ("models.organization_user", "OrganizationUser"),
    "Project": ("models.project", "Project"),
    "ProjectResidency": ("models.public_project_residency", "PublicProjectResidency"),
    "Role": ("models.role", "Role"),
    "RoleDeleteResponse": ("models.role_deleted_resource", "RoleDeletedResource"),
    "UsageAudioSpeechesResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageAudioTranscriptionsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageCodeInterpreterSessionsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageCompletionsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageCostsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageEmbeddingsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageFileSearchCallsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageImagesResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageModerationsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageVectorStoresResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UsageWebSearchCallsResponse": ("models.usage_costs_response", "UsageCostsResponse"),
    "UserDeleteResponse": ("models.user_delete_response", "UserDeleteResponse"),
}
_NAMESPACES = (
    "groups",
    "projects",
    "users",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
