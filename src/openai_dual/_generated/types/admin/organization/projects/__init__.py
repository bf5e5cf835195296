"""Names of `openai_dual.types.admin.organization.projects`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from .....models.api_key_delete_response import APIKeyDeleteResponse as APIKeyDeleteResponse
    from .....models.organization_project_certificate import (
        OrganizationProjectCertificate as CertificateActivateResponse,
    )
    from .....models.organization_project_certificate import (
        OrganizationProjectCertificate as CertificateDeactivateResponse,
    )
    from .....models.organization_project_certificate import OrganizationProjectCertificate as CertificateListResponse
    from .....models.project_api_key import ProjectAPIKey as ProjectAPIKey
    from .....models.project_data_retention import ProjectDataRetention as ProjectDataRetention
    from .....models.project_group import ProjectGroup as ProjectGroup
    from .....models.project_group_deleted_resource import ProjectGroupDeletedResource as GroupDeleteResponse
    from .....models.project_hosted_tool_permissions import ProjectHostedToolPermissions as ProjectHostedToolPermissions
    from .....models.project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
    from .....models.project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from .....models.project_optional_service_tier import ProjectOptionalServiceTier as ProjectOptionalServiceTier
    from .....models.project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .....models.project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .....models.project_service_tier_settings import ProjectServiceTierSettings as ProjectServiceTierSettings
    from .....models.project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from .....models.project_spend_alert_deleted import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from .....models.project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from .....models.project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from .....models.project_user import ProjectUser as ProjectUser
    from .....models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse
    from .....models.role_deleted_resource import RoleDeletedResource as RoleDeleteResponse
    from .....models.service_account_create_response import ServiceAccountCreateResponse as ServiceAccountCreateResponse
    from .....models.service_account_delete_response import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
    from .....params.create_project_group import InviteProjectGroupBodyParam as GroupCreateParams
    from .....params.create_project_service_account import (
        ProjectServiceAccountCreateRequestParam as ServiceAccountCreateParams,
    )
    from .....params.create_project_user import ProjectUserCreateRequestParam as UserCreateParams
    from .....params.delete_project_api_key import DeleteProjectApiKeyParams as APIKeyDeleteParams
    from .....params.delete_project_group import DeleteProjectGroupParams as GroupDeleteParams
    from .....params.delete_project_role import DeleteProjectRoleParams as RoleDeleteParams
    from .....params.delete_project_service_account import (
        DeleteProjectServiceAccountParams as ServiceAccountDeleteParams,
    )
    from .....params.delete_project_spend_alert import DeleteProjectSpendAlertParams as SpendAlertDeleteParams
    from .....params.delete_project_user import DeleteProjectUserParams as UserDeleteParams
    from .....params.list_project_api_keys import ListProjectApiKeysParams as APIKeyListParams
    from .....params.list_project_certificates import ListProjectCertificatesParams as CertificateListParams
    from .....params.list_project_groups import ListProjectGroupsParams as GroupListParams
    from .....params.list_project_rate_limits import ListProjectRateLimitsParams as RateLimitListRateLimitsParams
    from .....params.list_project_roles import ListProjectRolesParams as RoleListParams
    from .....params.list_project_service_accounts import ListProjectServiceAccountsParams as ServiceAccountListParams
    from .....params.list_project_spend_alerts import ListProjectSpendAlertsParams as SpendAlertListParams
    from .....params.list_project_users import ListProjectUsersParams as UserListParams
    from .....params.retrieve_project_api_key import RetrieveProjectApiKeyParams as APIKeyRetrieveParams
    from .....params.retrieve_project_group import RetrieveProjectGroupParams as GroupRetrieveParams
    from .....params.retrieve_project_role import RetrieveProjectRoleParams as RoleRetrieveParams
    from .....params.retrieve_project_service_account import (
        RetrieveProjectServiceAccountParams as ServiceAccountRetrieveParams,
    )
    from .....params.retrieve_project_spend_alert import RetrieveProjectSpendAlertParams as SpendAlertRetrieveParams
    from .....params.retrieve_project_user import RetrieveProjectUserParams as UserRetrieveParams
    from .....params.shared_admin import CreateSpendAlertBodyParam as SpendAlertCreateParams
    from .....params.shared_admin import CreateSpendAlertBodyParam as SpendAlertUpdateParams
    from .....params.shared_admin import PublicCreateOrganizationRoleBodyParam as RoleCreateParams
    from .....params.shared_admin import PublicUpdateOrganizationRoleBodyParam as RoleUpdateParams
    from .....params.shared_admin import ToggleCertificatesRequestParam as CertificateActivateParams
    from .....params.shared_admin import ToggleCertificatesRequestParam as CertificateDeactivateParams
    from .....params.update_project_api_key import UpdateProjectApiKeyBodyParam as APIKeyUpdateParams
    from .....params.update_project_data_retention import (
        UpdateProjectDataRetentionBodyParam as DataRetentionUpdateParams,
    )
    from .....params.update_project_hosted_tool_permissions import (
        ProjectHostedToolPermissionsUpdateRequestParam as HostedToolPermissionUpdateParams,
    )
    from .....params.update_project_model_permissions import (
        ProjectModelPermissionsUpdateRequestParam as ModelPermissionUpdateParams,
    )
    from .....params.update_project_rate_limit import (
        ProjectRateLimitUpdateRequestParam as RateLimitUpdateRateLimitParams,
    )
    from .....params.update_project_service_account import (
        UpdateProjectServiceAccountBodyParam as ServiceAccountUpdateParams,
    )
    from .....params.update_project_service_tier_settings import (
        UpdateProjectServiceTierSettingsBodyParam as ServiceTierSettingUpdateParams,
    )
    from .....params.update_project_spend_limit import UpdateProjectSpendLimitBodyParam as SpendLimitUpdateParams
    from .....params.update_project_user import ProjectUserUpdateRequestParam as UserUpdateParams

    __all__ = [
        "APIKeyDeleteParams",
        "APIKeyDeleteResponse",
        "APIKeyListParams",
        "APIKeyRetrieveParams",
        "APIKeyUpdateParams",
        "CertificateActivateParams",
        "CertificateActivateResponse",
        "CertificateDeactivateParams",
        "CertificateDeactivateResponse",
        "CertificateListParams",
        "CertificateListResponse",
        "DataRetentionUpdateParams",
        "GroupCreateParams",
        "GroupDeleteParams",
        "GroupDeleteResponse",
        "GroupListParams",
        "GroupRetrieveParams",
        "HostedToolPermissionUpdateParams",
        "ModelPermissionUpdateParams",
        "ProjectAPIKey",
        "ProjectDataRetention",
        "ProjectGroup",
        "ProjectHostedToolPermissions",
        "ProjectModelPermissions",
        "ProjectModelPermissionsDeleted",
        "ProjectOptionalServiceTier",
        "ProjectRateLimit",
        "ProjectServiceAccount",
        "ProjectServiceTierSettings",
        "ProjectSpendAlert",
        "ProjectSpendAlertDeleted",
        "ProjectSpendLimit",
        "ProjectSpendLimitDeleted",
        "ProjectUser",
        "RateLimitListRateLimitsParams",
        "RateLimitUpdateRateLimitParams",
        "RoleCreateParams",
        "RoleDeleteParams",
        "RoleDeleteResponse",
        "RoleListParams",
        "RoleRetrieveParams",
        "RoleUpdateParams",
        "ServiceAccountCreateParams",
        "ServiceAccountCreateResponse",
        "ServiceAccountDeleteParams",
        "ServiceAccountDeleteResponse",
        "ServiceAccountListParams",
        "ServiceAccountRetrieveParams",
        "ServiceAccountUpdateParams",
        "ServiceTierSettingUpdateParams",
        "SpendAlertCreateParams",
        "SpendAlertDeleteParams",
        "SpendAlertListParams",
        "SpendAlertRetrieveParams",
        "SpendAlertUpdateParams",
        "SpendLimitUpdateParams",
        "UserCreateParams",
        "UserDeleteParams",
        "UserDeleteResponse",
        "UserListParams",
        "UserRetrieveParams",
        "UserUpdateParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "APIKeyDeleteParams": ("_generated.params.delete_project_api_key", "DeleteProjectApiKeyParams"),
    "APIKeyDeleteResponse": ("_generated.models.api_key_delete_response", "APIKeyDeleteResponse"),
    "APIKeyListParams": ("_generated.params.list_project_api_keys", "ListProjectApiKeysParams"),
    "APIKeyRetrieveParams": ("_generated.params.retrieve_project_api_key", "RetrieveProjectApiKeyParams"),
    "APIKeyUpdateParams": ("_generated.params.update_project_api_key", "UpdateProjectApiKeyBodyParam"),
    "CertificateActivateParams": ("_generated.params.shared_admin", "ToggleCertificatesRequestParam"),
    "CertificateActivateResponse": (
        "_generated.models.organization_project_certificate",
        "OrganizationProjectCertificate",
    ),
    "CertificateDeactivateParams": ("_generated.params.shared_admin", "ToggleCertificatesRequestParam"),
    "CertificateDeactivateResponse": (
        "_generated.models.organization_project_certificate",
        "OrganizationProjectCertificate",
    ),
    "CertificateListParams": ("_generated.params.list_project_certificates", "ListProjectCertificatesParams"),
    "CertificateListResponse": ("_generated.models.organization_project_certificate", "OrganizationProjectCertificate"),
    "DataRetentionUpdateParams": (
        "_generated.params.update_project_data_retention",
        "UpdateProjectDataRetentionBodyParam",
    ),
    "GroupCreateParams": ("_generated.params.create_project_group", "InviteProjectGroupBodyParam"),
    "GroupDeleteParams": ("_generated.params.delete_project_group", "DeleteProjectGroupParams"),
    "GroupDeleteResponse": ("_generated.models.project_group_deleted_resource", "ProjectGroupDeletedResource"),
    "GroupListParams": ("_generated.params.list_project_groups", "ListProjectGroupsParams"),
    "GroupRetrieveParams": ("_generated.params.retrieve_project_group", "RetrieveProjectGroupParams"),
    "HostedToolPermissionUpdateParams": (
        "_generated.params.update_project_hosted_tool_permissions",
        "ProjectHostedToolPermissionsUpdateRequestParam",
    ),
    "ModelPermissionUpdateParams": (
        "_generated.params.update_project_model_permissions",
        "ProjectModelPermissionsUpdateRequestParam",
    ),
    "ProjectAPIKey": ("_generated.models.project_api_key", "ProjectAPIKey"),
    "ProjectDataRetention": ("_generated.models.project_data_retention", "ProjectDataRetention"),
    "ProjectGroup": ("_generated.models.project_group", "ProjectGroup"),
    "ProjectHostedToolPermissions": (
        "_generated.models.project_hosted_tool_permissions",
        "ProjectHostedToolPermissions",
    ),
    "ProjectModelPermissions": ("_generated.models.project_model_permissions", "ProjectModelPermissions"),
    "ProjectModelPermissionsDeleted": (
        "_generated.models.project_model_permissions_deleted",
        "ProjectModelPermissionsDeleted",
    ),
    "ProjectOptionalServiceTier": ("_generated.models.project_optional_service_tier", "ProjectOptionalServiceTier"),
    "ProjectRateLimit": ("_generated.models.project_rate_limit", "ProjectRateLimit"),
    "ProjectServiceAccount": ("_generated.models.project_service_account", "ProjectServiceAccount"),
    "ProjectServiceTierSettings": ("_generated.models.project_service_tier_settings", "ProjectServiceTierSettings"),
    "ProjectSpendAlert": ("_generated.models.project_spend_alert", "ProjectSpendAlert"),
    "ProjectSpendAlertDeleted": ("_generated.models.project_spend_alert_deleted", "ProjectSpendAlertDeleted"),
    "ProjectSpendLimit": ("_generated.models.project_spend_limit", "ProjectSpendLimit"),
    "ProjectSpendLimitDeleted": ("_generated.models.project_spend_limit_deleted", "ProjectSpendLimitDeleted"),
    "ProjectUser": ("_generated.models.project_user", "ProjectUser"),
    "RateLimitListRateLimitsParams": ("_generated.params.list_project_rate_limits", "ListProjectRateLimitsParams"),
    "RateLimitUpdateRateLimitParams": (
        "_generated.params.update_project_rate_limit",
        "ProjectRateLimitUpdateRequestParam",
    ),
    "RoleCreateParams": ("_generated.params.shared_admin", "PublicCreateOrganizationRoleBodyParam"),
    "RoleDeleteParams": ("_generated.params.delete_project_role", "DeleteProjectRoleParams"),
    "RoleDeleteResponse": ("_generated.models.role_deleted_resource", "RoleDeletedResource"),
    "RoleListParams": ("_generated.params.list_project_roles", "ListProjectRolesParams"),
    "RoleRetrieveParams": ("_generated.params.retrieve_project_role", "RetrieveProjectRoleParams"),
    "RoleUpdateParams": ("_generated.params.shared_admin", "PublicUpdateOrganizationRoleBodyParam"),
    "ServiceAccountCreateParams": (
        "_generated.params.create_project_service_account",
        "ProjectServiceAccountCreateRequestParam",
    ),
    "ServiceAccountCreateResponse": (
        "_generated.models.service_account_create_response",
        "ServiceAccountCreateResponse",
    ),
    "ServiceAccountDeleteParams": (
        "_generated.params.delete_project_service_account",
        "DeleteProjectServiceAccountParams",
    ),
    "ServiceAccountDeleteResponse": (
        "_generated.models.service_account_delete_response",
        "ServiceAccountDeleteResponse",
    ),
    "ServiceAccountListParams": ("_generated.params.list_project_service_accounts", "ListProjectServiceAccountsParams"),
    "ServiceAccountRetrieveParams": (
        "_generated.params.retrieve_project_service_account",
        "RetrieveProjectServiceAccountParams",
    ),
    "ServiceAccountUpdateParams": (
        "_generated.params.update_project_service_account",
        "UpdateProjectServiceAccountBodyParam",
    ),
    "ServiceTierSettingUpdateParams": (
        "_generated.params.update_project_service_tier_settings",
        "UpdateProjectServiceTierSettingsBodyParam",
    ),
    "SpendAlertCreateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendAlertDeleteParams": ("_generated.params.delete_project_spend_alert", "DeleteProjectSpendAlertParams"),
    "SpendAlertListParams": ("_generated.params.list_project_spend_alerts", "ListProjectSpendAlertsParams"),
    "SpendAlertRetrieveParams": ("_generated.params.retrieve_project_spend_alert", "RetrieveProjectSpendAlertParams"),
    "SpendAlertUpdateParams": ("_generated.params.shared_admin", "CreateSpendAlertBodyParam"),
    "SpendLimitUpdateParams": ("_generated.params.update_project_spend_limit", "UpdateProjectSpendLimitBodyParam"),
    "UserCreateParams": ("_generated.params.create_project_user", "ProjectUserCreateRequestParam"),
    "UserDeleteParams": ("_generated.params.delete_project_user", "DeleteProjectUserParams"),
    "UserDeleteResponse": ("_generated.models.project_user_delete_response", "ProjectUserDeleteResponse"),
    "UserListParams": ("_generated.params.list_project_users", "ListProjectUsersParams"),
    "UserRetrieveParams": ("_generated.params.retrieve_project_user", "RetrieveProjectUserParams"),
    "UserUpdateParams": ("_generated.params.update_project_user", "ProjectUserUpdateRequestParam"),
}
_OFFICIAL = (
    "api_key_delete_response",
    "api_key_update_params",
    "certificate_activate_params",
    "certificate_activate_response",
    "certificate_deactivate_params",
    "certificate_deactivate_response",
    "certificate_list_response",
    "data_retention_update_params",
    "group_create_params",
    "group_delete_response",
    "hosted_tool_permission_update_params",
    "model_permission_update_params",
    "project_api_key",
    "project_data_retention",
    "project_group",
    "project_hosted_tool_permissions",
    "project_model_permissions",
    "project_model_permissions_deleted",
    "project_optional_service_tier",
    "project_rate_limit",
    "project_service_account",
    "project_service_tier_settings",
    "project_spend_alert",
    "project_spend_alert_deleted",
    "project_spend_limit",
    "project_spend_limit_deleted",
    "project_user",
    "rate_limit_update_rate_limit_params",
    "role_create_params",
    "role_delete_response",
    "role_update_params",
    "service_account_create_params",
    "service_account_create_response",
    "service_account_delete_response",
    "service_account_update_params",
    "service_tier_setting_update_params",
    "spend_alert_create_params",
    "spend_alert_update_params",
    "spend_limit_update_params",
    "user_create_params",
    "user_delete_response",
    "user_update_params",
)
_NAMESPACES = (
    "groups",
    "service_accounts",
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
