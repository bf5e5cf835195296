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

    __all__ = [
        "AdminAPIKey",
        "AdminAPIKeyCreateParams",
        "AdminAPIKeyCreateResponse",
        "AdminAPIKeyDeleteResponse",
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
        "CertificateListResponse",
        "CertificateUpdateParams",
        "DataRetentionUpdateParams",
        "ExternalKey",
        "ExternalKeyCreateParams",
        "ExternalKeyValidateResponse",
        "ExternalStorageConfiguration",
        "ExternalStorageCreateParams",
        "ExternalStorageDeleted",
        "GcpExternalStorageProvider",
        "Group",
        "GroupCreateParams",
        "GroupDeleteResponse",
        "GroupUpdateParams",
        "GroupUpdateResponse",
        "Invite",
        "InviteCreateParams",
        "InviteDeleteResponse",
        "OciExternalStorageProvider",
        "OrganizationDataRetention",
        "OrganizationSpendAlert",
        "OrganizationSpendAlertDeleted",
        "OrganizationSpendLimit",
        "OrganizationSpendLimitDeleted",
        "OrganizationUser",
        "Project",
        "ProjectCreateParams",
        "ProjectResidency",
        "ProjectUpdateParams",
        "Role",
        "RoleCreateParams",
        "RoleDeleteResponse",
        "RoleUpdateParams",
        "SpendAlertCreateParams",
        "SpendAlertUpdateParams",
        "SpendLimitUpdateParams",
        "UsageAudioSpeechesResponse",
        "UsageAudioTranscriptionsResponse",
        "UsageCodeInterpreterSessionsResponse",
        "UsageCompletionsResponse",
        "UsageCostsResponse",
        "UsageDecisionsResponse",
        "UsageEmbeddingsResponse",
        "UsageFileSearchCallsResponse",
        "UsageImagesResponse",
        "UsageModerationsResponse",
        "UsageVectorStoresResponse",
        "UsageWebSearchCallsResponse",
        "UserDeleteResponse",
        "UserUpdateParams",
        "WorkloadIdentityProvider",
        "WorkloadIdentityProviderCreateParams",
        "WorkloadIdentityProviderDeleted",
        "WorkloadIdentityProviderUpdateParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AdminAPIKey": ("_generated.models.admin_api_key", "AdminAPIKey"),
    "AdminAPIKeyCreateParams": ("_generated.params.create_admin_api_key", "AdminApiKeysCreateRequestParam"),
    "AdminAPIKeyCreateResponse": ("_generated.models.admin_api_key_create_response", "AdminAPIKeyCreateResponse"),
    "AdminAPIKeyDeleteResponse": ("_generated.models.admin_api_key_delete_response", "AdminAPIKeyDeleteResponse"),
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
    "CertificateListResponse": ("_generated.models.organization_certificate", "OrganizationCertificate"),
    "CertificateUpdateParams": ("_generated.params.update_certificate", "ModifyCertificateRequestParam"),
    "DataRetentionUpdateParams": (
        "_generated.params.update_data_retention",
        "UpdateOrganizationDataRetentionBodyParam",
    ),
    "ExternalKey": ("_generated.models.external_key", "ExternalKey"),
    "ExternalKeyCreateParams": ("_generated.params.create_external_key", "CreateExternalKeyBodyParam"),
    "ExternalKeyValidateResponse": ("_generated.models.external_key_validate_response", "ExternalKeyValidateResponse"),
    "ExternalStorageConfiguration": (
        "_generated.models.external_storage_configuration",
        "ExternalStorageConfiguration",
    ),
    "ExternalStorageCreateParams": ("_generated.params.create_external_storage", "CreateExternalStorageBodyParam"),
    "ExternalStorageDeleted": ("_generated.models.external_storage_deleted", "ExternalStorageDeleted"),
    "GcpExternalStorageProvider": ("_generated.models.gcp_external_storage_provider", "GcpExternalStorageProvider"),
    "Group": ("_generated.models.group", "Group"),
    "GroupCreateParams": ("_generated.params.create_group", "CreateGroupBodyParam"),
    "GroupDeleteResponse": ("_generated.models.group_deleted_resource", "GroupDeletedResource"),
    "GroupUpdateParams": ("_generated.params.update_group", "UpdateGroupBodyParam"),
    "GroupUpdateResponse": ("_generated.models.group_update_response", "GroupUpdateResponse"),
    "Invite": ("_generated.models.invite", "Invite"),
    "InviteCreateParams": ("_generated.params.create_invite", "InviteRequestParam"),
    "InviteDeleteResponse": ("_generated.models.invite_delete_response", "InviteDeleteResponse"),
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
    "ProjectResidency": ("_generated.models.public_project_residency", "PublicProjectResidency"),
    "ProjectUpdateParams": ("_generated.params.update_project", "ProjectUpdateRequestParam"),
    "Role": ("_generated.models.role", "Role"),
    "RoleCreateParams": ("_generated.params.shared_admin", "PublicCreateOrganizationRoleBodyParam"),
    "RoleDeleteResponse": ("_generated.models.role_deleted_resource", "RoleDeletedResource"),
    "RoleUpdateParams": ("_generated.params.shared_admin", "PublicUpdateOrganizationRoleBodyParam"),
    "SpendAlertCreateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendAlertUpdateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendLimitUpdateParams": ("_generated.params.update_spend_limit", "UpdateOrganizationSpendLimitBodyParam"),
    "UsageAudioSpeechesResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageAudioTranscriptionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCodeInterpreterSessionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCompletionsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageCostsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageDecisionsResponse": ("_generated.models.usage_decisions_response", "UsageDecisionsResponse"),
    "UsageEmbeddingsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageFileSearchCallsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageImagesResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageModerationsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageVectorStoresResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UsageWebSearchCallsResponse": ("_generated.models.usage_costs_response", "UsageCostsResponse"),
    "UserDeleteResponse": ("_generated.models.user_delete_response", "UserDeleteResponse"),
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
