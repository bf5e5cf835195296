"""Names of `openai_dual.types.admin.organization`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.admin_api_key import AdminAPIKey as AdminAPIKey
    from ....models.admin_api_key_create_response import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from ....models.admin_api_key_delete_response import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from ....models.audit_log_list_response import AuditLogListResponse as AuditLogListResponse
    from ....models.aws_external_storage_provider import AwsExternalStorageProvider as AwsExternalStorageProvider
    from ....models.azure_external_storage_provider import AzureExternalStorageProvider as AzureExternalStorageProvider
    from ....models.certificate import Certificate as Certificate
    from ....models.certificate_delete_response import CertificateDeleteResponse as CertificateDeleteResponse
    from ....models.external_key import ExternalKey as ExternalKey
    from ....models.external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from ....models.external_storage_configuration import ExternalStorageConfiguration as ExternalStorageConfiguration
    from ....models.external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
    from ....models.gcp_external_storage_provider import GcpExternalStorageProvider as GcpExternalStorageProvider
    from ....models.group import Group as Group
    from ....models.group_deleted_resource import GroupDeletedResource as GroupDeleteResponse
    from ....models.group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from ....models.invite import Invite as Invite
    from ....models.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from ....models.oci_external_storage_provider import OciExternalStorageProvider as OciExternalStorageProvider
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
    from ....models.usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
    from ....models.user_delete_response import UserDeleteResponse as UserDeleteResponse
    from ....models.workload_identity_provider import WorkloadIdentityProvider as WorkloadIdentityProvider
    from ....models.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from ....params.create_admin_api_key import AdminApiKeysCreateRequestParam as AdminAPIKeyCreateParams
    from ....params.create_certificate import UploadCertificateRequestParam as CertificateCreateParams
    from ....params.create_external_key import CreateExternalKeyBodyParam as ExternalKeyCreateParams
    from ....params.create_external_storage import CreateExternalStorageBodyParam as ExternalStorageCreateParams
    from ....params.create_group import CreateGroupBodyParam as GroupCreateParams
    from ....params.create_invite import InviteRequestParam as InviteCreateParams
    from ....params.create_project import ProjectCreateRequestParam as ProjectCreateParams
    from ....params.create_workload_identity_provider import (
        CreateWorkloadIdentityProviderBodyParam as WorkloadIdentityProviderCreateParams,
    )
    from ....params.list_admin_api_keys import ListAdminApiKeysParams as AdminAPIKeyListParams
    from ....params.list_audit_logs import ListAuditLogsParams as AuditLogListParams
    from ....params.list_certificates import ListCertificatesParams as CertificateListParams
    from ....params.list_external_keys import ListExternalKeysParams as ExternalKeyListParams
    from ....params.list_external_storage import ListExternalStorageParams as ExternalStorageListParams
    from ....params.list_groups import ListGroupsParams as GroupListParams
    from ....params.list_invites import ListInvitesParams as InviteListParams
    from ....params.list_projects import ListProjectsParams as ProjectListParams
    from ....params.list_roles import ListRolesParams as RoleListParams
    from ....params.list_spend_alerts import ListSpendAlertsParams as SpendAlertListParams
    from ....params.list_users import ListUsersParams as UserListParams
    from ....params.list_workload_identity_providers import (
        ListWorkloadIdentityProvidersParams as WorkloadIdentityProviderListParams,
    )
    from ....params.retrieve_certificate import RetrieveCertificateParams as CertificateRetrieveParams
    from ....params.shared_admin import CreateSpendAlertBodyParam as SpendAlertCreateParams
    from ....params.shared_admin import CreateSpendAlertBodyParam as SpendAlertUpdateParams
    from ....params.shared_admin import PublicCreateOrganizationRoleBodyParam as RoleCreateParams
    from ....params.shared_admin import PublicUpdateOrganizationRoleBodyParam as RoleUpdateParams
    from ....params.shared_admin import ToggleCertificatesRequestParam as CertificateActivateParams
    from ....params.shared_admin import ToggleCertificatesRequestParam as CertificateDeactivateParams
    from ....params.update_certificate import ModifyCertificateRequestParam as CertificateUpdateParams
    from ....params.update_data_retention import UpdateOrganizationDataRetentionBodyParam as DataRetentionUpdateParams
    from ....params.update_group import UpdateGroupBodyParam as GroupUpdateParams
    from ....params.update_project import ProjectUpdateRequestParam as ProjectUpdateParams
    from ....params.update_spend_limit import UpdateOrganizationSpendLimitBodyParam as SpendLimitUpdateParams
    from ....params.update_user import UserRoleUpdateRequestParam as UserUpdateParams
    from ....params.update_workload_identity_provider import (
        UpdateWorkloadIdentityProviderBodyParam as WorkloadIdentityProviderUpdateParams,
    )
    from ....params.usage_audio_speeches import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from ....params.usage_audio_transcriptions import UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams
    from ....params.usage_code_interpreter_sessions import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from ....params.usage_completions import UsageCompletionsParams as UsageCompletionsParams
    from ....params.usage_costs import UsageCostsParams as UsageCostsParams
    from ....params.usage_decisions import UsageDecisionsParams as UsageDecisionsParams
    from ....params.usage_embeddings import UsageEmbeddingsParams as UsageEmbeddingsParams
    from ....params.usage_file_search_calls import UsageFileSearchCallsParams as UsageFileSearchCallsParams
    from ....params.usage_images import UsageImagesParams as UsageImagesParams
    from ....params.usage_moderations import UsageModerationsParams as UsageModerationsParams
    from ....params.usage_vector_stores import UsageVectorStoresParams as UsageVectorStoresParams
    from ....params.usage_web_search_calls import UsageWebSearchCallsParams as UsageWebSearchCallsParams

    __all__ = [
        "AdminAPIKey",
        "AdminAPIKeyCreateParams",
        "AdminAPIKeyCreateResponse",
        "AdminAPIKeyDeleteResponse",
        "AdminAPIKeyListParams",
        "AuditLogListParams",
        "AuditLogListResponse",
        "AwsExternalStorageProvider",
        "AzureExternalStorageProvider",
        "Certificate",
        "CertificateActivateParams",
        "CertificateActivateResponse",
        "CertificateCreateParams",
        "CertificateDeactivateParams",
        "CertificateDeactivateResponse",
        "CertificateDeleteResponse",
        "CertificateListParams",
        "CertificateListResponse",
        "CertificateRetrieveParams",
        "CertificateUpdateParams",
        "DataRetentionUpdateParams",
        "ExternalKey",
        "ExternalKeyCreateParams",
        "ExternalKeyListParams",
        "ExternalKeyValidateResponse",
        "ExternalStorageConfiguration",
        "ExternalStorageCreateParams",
        "ExternalStorageDeleted",
        "ExternalStorageListParams",
        "GcpExternalStorageProvider",
        "Group",
        "GroupCreateParams",
        "GroupDeleteResponse",
        "GroupListParams",
        "GroupUpdateParams",
        "GroupUpdateResponse",
        "Invite",
        "InviteCreateParams",
        "InviteDeleteResponse",
        "InviteListParams",
        "OciExternalStorageProvider",
        "OrganizationDataRetention",
        "OrganizationSpendAlert",
        "OrganizationSpendAlertDeleted",
        "OrganizationSpendLimit",
        "OrganizationSpendLimitDeleted",
        "OrganizationUser",
        "Project",
        "ProjectCreateParams",
        "ProjectListParams",
        "ProjectResidency",
        "ProjectUpdateParams",
        "Role",
        "RoleCreateParams",
        "RoleDeleteResponse",
        "RoleListParams",
        "RoleUpdateParams",
        "SpendAlertCreateParams",
        "SpendAlertListParams",
        "SpendAlertUpdateParams",
        "SpendLimitUpdateParams",
        "UsageAudioSpeechesParams",
        "UsageAudioSpeechesResponse",
        "UsageAudioTranscriptionsParams",
        "UsageAudioTranscriptionsResponse",
        "UsageCodeInterpreterSessionsParams",
        "UsageCodeInterpreterSessionsResponse",
        "UsageCompletionsParams",
        "UsageCompletionsResponse",
        "UsageCostsParams",
        "UsageCostsResponse",
        "UsageDecisionsParams",
        "UsageDecisionsResponse",
        "UsageEmbeddingsParams",
        "UsageEmbeddingsResponse",
        "UsageFileSearchCallsParams",
        "UsageFileSearchCallsResponse",
        "UsageImagesParams",
        "UsageImagesResponse",
        "UsageModerationsParams",
        "UsageModerationsResponse",
        "UsageVectorStoresParams",
        "UsageVectorStoresResponse",
        "UsageWebSearchCallsParams",
        "UsageWebSearchCallsResponse",
        "UserDeleteResponse",
        "UserListParams",
        "UserUpdateParams",
        "WorkloadIdentityProvider",
        "WorkloadIdentityProviderCreateParams",
        "WorkloadIdentityProviderDeleted",
        "WorkloadIdentityProviderListParams",
        "WorkloadIdentityProviderUpdateParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AdminAPIKey": ("_generated.models.admin_api_key", "AdminAPIKey"),
    "AdminAPIKeyCreateParams": ("_generated.params.create_admin_api_key", "AdminApiKeysCreateRequestParam"),
    "AdminAPIKeyCreateResponse": ("_generated.models.admin_api_key_create_response", "AdminAPIKeyCreateResponse"),
    "AdminAPIKeyDeleteResponse": ("_generated.models.admin_api_key_delete_response", "AdminAPIKeyDeleteResponse"),
    "AdminAPIKeyListParams": ("_generated.params.list_admin_api_keys", "ListAdminApiKeysParams"),
    "AuditLogListParams": ("_generated.params.list_audit_logs", "ListAuditLogsParams"),
    "AuditLogListResponse": ("_generated.models.audit_log_list_response", "AuditLogListResponse"),
    "AwsExternalStorageProvider": ("_generated.models.aws_external_storage_provider", "AwsExternalStorageProvider"),
    "AzureExternalStorageProvider": (
        "_generated.models.azure_external_storage_provider",
        "AzureExternalStorageProvider",
    ),
    "Certificate": ("_generated.models.certificate", "Certificate"),
    "CertificateActivateParams": ("_generated.params.shared_admin", "ToggleCertificatesRequestParam"),
    "CertificateActivateResponse": ("_generated.models.organization_certificate", "OrganizationCertificate"),
    "CertificateCreateParams": ("_generated.params.create_certificate", "UploadCertificateRequestParam"),
    "CertificateDeactivateParams": ("_generated.params.shared_admin", "ToggleCertificatesRequestParam"),
    "CertificateDeactivateResponse": ("_generated.models.organization_certificate", "OrganizationCertificate"),
    "CertificateDeleteResponse": ("_generated.models.certificate_delete_response", "CertificateDeleteResponse"),
    "CertificateListParams": ("_generated.params.list_certificates", "ListCertificatesParams"),
    "CertificateListResponse": ("_generated.models.organization_certificate", "OrganizationCertificate"),
    "CertificateRetrieveParams": ("_generated.params.retrieve_certificate", "RetrieveCertificateParams"),
    "CertificateUpdateParams": ("_generated.params.update_certificate", "ModifyCertificateRequestParam"),
    "DataRetentionUpdateParams": (
        "_generated.params.update_data_retention",
        "UpdateOrganizationDataRetentionBodyParam",
    ),
    "ExternalKey": ("_generated.models.external_key", "ExternalKey"),
    "ExternalKeyCreateParams": ("_generated.params.create_external_key", "CreateExternalKeyBodyParam"),
    "ExternalKeyListParams": ("_generated.params.list_external_keys", "ListExternalKeysParams"),
    "ExternalKeyValidateResponse": ("_generated.models.external_key_validate_response", "ExternalKeyValidateResponse"),
    "ExternalStorageConfiguration": (
        "_generated.models.external_storage_configuration",
        "ExternalStorageConfiguration",
    ),
    "ExternalStorageCreateParams": ("_generated.params.create_external_storage", "CreateExternalStorageBodyParam"),
    "ExternalStorageDeleted": ("_generated.models.external_storage_deleted", "ExternalStorageDeleted"),
    "ExternalStorageListParams": ("_generated.params.list_external_storage", "ListExternalStorageParams"),
    "GcpExternalStorageProvider": ("_generated.models.gcp_external_storage_provider", "GcpExternalStorageProvider"),
    "Group": ("_generated.models.group", "Group"),
    "GroupCreateParams": ("_generated.params.create_group", "CreateGroupBodyParam"),
    "GroupDeleteResponse": ("_generated.models.group_deleted_resource", "GroupDeletedResource"),
    "GroupListParams": ("_generated.params.list_groups", "ListGroupsParams"),
    "GroupUpdateParams": ("_generated.params.update_group", "UpdateGroupBodyParam"),
    "GroupUpdateResponse": ("_generated.models.group_update_response", "GroupUpdateResponse"),
    "Invite": ("_generated.models.invite", "Invite"),
    "InviteCreateParams": ("_generated.params.create_invite", "InviteRequestParam"),
    "InviteDeleteResponse": ("_generated.models.invite_delete_response", "InviteDeleteResponse"),
    "InviteListParams": ("_generated.params.list_invites", "ListInvitesParams"),
    "OciExternalStorageProvider": ("_generated.models.oci_external_storage_provider", "OciExternalStorageProvider"),
    "OrganizationDataRetention": ("_generated.models.organization_data_retention", "OrganizationDataRetention"),
    "OrganizationSpendAlert": ("_generated.models.organization_spend_alert", "OrganizationSpendAlert"),
    "OrganizationSpendAlertDeleted": (
        "_generated.models.organization_spend_alert_deleted",
        "OrganizationSpendAlertDeleted",
    ),
    "OrganizationSpendLimit": ("_generated.models.organization_spend_limit", "OrganizationSpendLimit"),
    "OrganizationSpendLimitDeleted": (
        "_generated.models.organization_spend_limit_deleted",
        "OrganizationSpendLimitDeleted",
    ),
    "OrganizationUser": ("_generated.models.organization_user", "OrganizationUser"),
    "Project": ("_generated.models.project", "Project"),
    "ProjectCreateParams": ("_generated.params.create_project", "ProjectCreateRequestParam"),
    "ProjectListParams": ("_generated.params.list_projects", "ListProjectsParams"),
    "ProjectResidency": ("_generated.models.public_project_residency", "PublicProjectResidency"),
    "ProjectUpdateParams": ("_generated.params.update_project", "ProjectUpdateRequestParam"),
    "Role": ("_generated.models.role", "Role"),
    "RoleCreateParams": ("_generated.params.shared_admin", "PublicCreateOrganizationRoleBodyParam"),
    "RoleDeleteResponse": ("_generated.models.role_deleted_resource", "RoleDeletedResource"),
    "RoleListParams": ("_generated.params.list_roles", "ListRolesParams"),
    "RoleUpdateParams": ("_generated.params.shared_admin", "PublicUpdateOrganizationRoleBodyParam"),
    "SpendAlertCreateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendAlertListParams": ("_generated.params.list_spend_alerts", "ListSpendAlertsParams"),
    "SpendAlertUpdateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendLimitUpdateParams": ("_generated.params.update_spend_limit", "UpdateOrganizationSpendLimitBodyParam"),
    "UsageAudioSpeechesParams": ("_generated.params.usage_audio_speeches", "UsageAudioSpeechesParams"),
    "UsageAudioSpeechesResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageAudioTranscriptionsParams": (
        "_generated.params.usage_audio_transcriptions",
        "UsageAudioTranscriptionsParams",
    ),
    "UsageAudioTranscriptionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCodeInterpreterSessionsParams": (
        "_generated.params.usage_code_interpreter_sessions",
        "UsageCodeInterpreterSessionsParams",
    ),
    "UsageCodeInterpreterSessionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCompletionsParams": ("_generated.params.usage_completions", "UsageCompletionsParams"),
    "UsageCompletionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCostsParams": ("_generated.params.usage_costs", "UsageCostsParams"),
    "UsageCostsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageDecisionsParams": ("_generated.params.usage_decisions", "UsageDecisionsParams"),
    "UsageDecisionsResponse": ("_generated.models.usage_decisions_response", "UsageDecisionsResponse"),
    "UsageEmbeddingsParams": ("_generated.params.usage_embeddings", "UsageEmbeddingsParams"),
    "UsageEmbeddingsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageFileSearchCallsParams": ("_generated.params.usage_file_search_calls", "UsageFileSearchCallsParams"),
    "UsageFileSearchCallsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageImagesParams": ("_generated.params.usage_images", "UsageImagesParams"),
    "UsageImagesResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageModerationsParams": ("_generated.params.usage_moderations", "UsageModerationsParams"),
    "UsageModerationsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageVectorStoresParams": ("_generated.params.usage_vector_stores", "UsageVectorStoresParams"),
    "UsageVectorStoresResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageWebSearchCallsParams": ("_generated.params.usage_web_search_calls", "UsageWebSearchCallsParams"),
    "UsageWebSearchCallsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UserDeleteResponse": ("_generated.models.user_delete_response", "UserDeleteResponse"),
    "UserListParams": ("_generated.params.list_users", "ListUsersParams"),
    "UserUpdateParams": ("_generated.params.update_user", "UserRoleUpdateRequestParam"),
    "WorkloadIdentityProvider": ("_generated.models.workload_identity_provider", "WorkloadIdentityProvider"),
    "WorkloadIdentityProviderCreateParams": (
        "_generated.params.create_workload_identity_provider",
        "CreateWorkloadIdentityProviderBodyParam",
    ),
    "WorkloadIdentityProviderDeleted": (
        "_generated.models.workload_identity_provider_deleted",
        "WorkloadIdentityProviderDeleted",
    ),
    "WorkloadIdentityProviderListParams": (
        "_generated.params.list_workload_identity_providers",
        "ListWorkloadIdentityProvidersParams",
    ),
    "WorkloadIdentityProviderUpdateParams": (
        "_generated.params.update_workload_identity_provider",
        "UpdateWorkloadIdentityProviderBodyParam",
    ),
}
_OFFICIAL = (
    "admin_api_key",
    "admin_api_key_create_params",
    "admin_api_key_create_response",
    "admin_api_key_delete_response",
    "audit_log_list_response",
    "aws_external_storage_provider",
    "azure_external_storage_provider",
    "certificate",
    "certificate_activate_params",
    "certificate_activate_response",
    "certificate_create_params",
    "certificate_deactivate_params",
    "certificate_deactivate_response",
    "certificate_delete_response",
    "certificate_list_response",
    "certificate_update_params",
    "data_retention_update_params",
    "external_key",
    "external_key_create_params",
    "external_key_validate_response",
    "external_storage_configuration",
    "external_storage_create_params",
    "external_storage_deleted",
    "gcp_external_storage_provider",
    "group",
    "group_create_params",
    "group_delete_response",
    "group_update_params",
    "group_update_response",
    "invite",
    "invite_create_params",
    "invite_delete_response",
    "oci_external_storage_provider",
    "organization_data_retention",
    "organization_spend_alert",
    "organization_spend_alert_deleted",
    "organization_spend_limit",
    "organization_spend_limit_deleted",
    "organization_user",
    "project",
    "project_create_params",
    "project_residency",
    "project_update_params",
    "role",
    "role_create_params",
    "role_delete_response",
    "role_update_params",
    "spend_alert_create_params",
    "spend_alert_update_params",
    "spend_limit_update_params",
    "usage_audio_speeches_response",
    "usage_audio_transcriptions_response",
    "usage_code_interpreter_sessions_response",
    "usage_completions_response",
    "usage_costs_response",
    "usage_decisions_response",
    "usage_embeddings_response",
    "usage_file_search_calls_response",
    "usage_images_response",
    "usage_moderations_response",
    "usage_vector_stores_response",
    "usage_web_search_calls_response",
    "user_delete_response",
    "user_update_params",
    "workload_identity_provider",
    "workload_identity_provider_create_params",
    "workload_identity_provider_deleted",
    "workload_identity_provider_update_params",
    "workload_identity_providers",
    "workload_identity_providers.federation_rule",
    "workload_identity_providers.federation_rule_create_params",
    "workload_identity_providers.federation_rule_deleted",
    "workload_identity_providers.federation_rule_update_params",
)
_NAMESPACES = (
    "groups",
    "projects",
    "users",
)

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
