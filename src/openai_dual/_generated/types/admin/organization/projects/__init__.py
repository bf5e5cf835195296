"""Names of `openai_dual.types.admin.organization.projects`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import public_type

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
    from .....models.project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .....models.project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .....models.project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from .....models.project_spend_alert_deleted import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from .....models.project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from .....models.project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from .....models.project_user import ProjectUser as ProjectUser
    from .....models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse
    from .....models.role_deleted_resource import RoleDeletedResource as RoleDeleteResponse
    from .....models.service_account_create_response import ServiceAccountCreateResponse as ServiceAccountCreateResponse
    from .....models.service_account_delete_response import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse

    __all__ = [
        "APIKeyDeleteResponse",
        "CertificateActivateResponse",
        "CertificateDeactivateResponse",
        "CertificateListResponse",
        "GroupDeleteResponse",
        "ProjectAPIKey",
        "ProjectDataRetention",
        "ProjectGroup",
        "ProjectHostedToolPermissions",
        "ProjectModelPermissions",
        "ProjectModelPermissionsDeleted",
        "ProjectRateLimit",
        "ProjectServiceAccount",
        "ProjectSpendAlert",
        "ProjectSpendAlertDeleted",
        "ProjectSpendLimit",
        "ProjectSpendLimitDeleted",
        "ProjectUser",
        "RoleDeleteResponse",
        "ServiceAccountCreateResponse",
        "ServiceAccountDeleteResponse",
        "UserDeleteResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "APIKeyDeleteResponse": ("models.api_key_delete_response", "APIKeyDeleteResponse"),
    "CertificateActivateResponse": ("models.organization_project_certificate", "OrganizationProjectCertificate"),
    "CertificateDeactivateResponse": ("models.organization_project_certificate", "OrganizationProjectCertificate"),
    "CertificateListResponse": ("models.organization_project_certificate", "OrganizationProjectCertificate"),
    "GroupDeleteResponse": ("models.project_group_deleted_resource", "ProjectGroupDeletedResource"),
    "ProjectAPIKey": ("models.project_api_key", "ProjectAPIKey"),
    "ProjectDataRetention": ("models.project_data_retention", "ProjectDataRetention"),
    "ProjectGroup": ("models.project_group", "ProjectGroup"),
    "ProjectHostedToolPermissions": ("models.project_hosted_tool_permissions", "ProjectHostedToolPermissions"),
    "ProjectModelPermissions": ("models.project_model_permissions", "ProjectModelPermissions"),
    "ProjectModelPermissionsDeleted": ("models.project_model_permissions_deleted", "ProjectModelPermissionsDeleted"),
    "ProjectRateLimit": ("models.project_rate_limit", "ProjectRateLimit"),
    "ProjectServiceAccount": ("models.project_service_account", "ProjectServiceAccount"),
    "ProjectSpendAlert": ("models.project_spend_alert", "ProjectSpendAlert"),
    "ProjectSpendAlertDeleted": ("models.project_spend_alert_deleted", "ProjectSpendAlertDeleted"),
    "ProjectSpendLimit": ("models.project_spend_limit", "ProjectSpendLimit"),
    "ProjectSpendLimitDeleted": ("models.project_spend_limit_deleted", "ProjectSpendLimitDeleted"),
    "ProjectUser": ("models.project_user", "ProjectUser"),
    "RoleDeleteResponse": ("models.role_deleted_resource", "RoleDeletedResource"),
    "ServiceAccountCreateResponse": ("models.service_account_create_response", "ServiceAccountCreateResponse"),
    "ServiceAccountDeleteResponse": ("models.service_account_delete_response", "ServiceAccountDeleteResponse"),
    "UserDeleteResponse": ("models.project_user_delete_response", "ProjectUserDeleteResponse"),
}
_NAMESPACES = (
    "groups",
    "service_accounts",
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
