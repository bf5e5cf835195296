"""`client.admin.organization.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.archive_project import archive_project
from ..api.admin.create_project import create_project
from ..api.admin.list_projects import list_projects
from ..api.admin.retrieve_project import retrieve_project
from ..api.admin.update_project import update_project

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_projects_api_keys import ApiKeys, AsyncApiKeys
    from .admin_organization_projects_certificates import AsyncCertificates, Certificates
    from .admin_organization_projects_data_retention import AsyncDataRetention, DataRetention
    from .admin_organization_projects_groups import AsyncGroups, Groups
    from .admin_organization_projects_hosted_tool_permissions import AsyncHostedToolPermissions, HostedToolPermissions
    from .admin_organization_projects_model_permissions import AsyncModelPermissions, ModelPermissions
    from .admin_organization_projects_rate_limits import AsyncRateLimits, RateLimits
    from .admin_organization_projects_roles import AsyncRoles, Roles
    from .admin_organization_projects_service_accounts import AsyncServiceAccounts, ServiceAccounts
    from .admin_organization_projects_service_tier_settings import AsyncServiceTierSettings, ServiceTierSettings
    from .admin_organization_projects_spend_alerts import AsyncSpendAlerts, SpendAlerts
    from .admin_organization_projects_spend_limit import AsyncSpendLimit, SpendLimit
    from .admin_organization_projects_users import AsyncUsers, Users


class _Projects(Resource[C]):
    """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive."""

    list = paged(list_projects)
    """List the projects.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        include_archived: whether archived projects are listed; service default: false
    """
    create = endpoint(create_project)
    """Create a project in the organization.

    Args:
        name: name of the object
        residency: region in which data is stored
        external_key_id: id of the external key
        geography: geography in which data is processed
    """
    retrieve = endpoint(retrieve_project)
    """Retrieve a project.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project)
    """Change the settings of a project.

    Args:
        project_id: id of the project
        name: name of the object
        external_key_id: id of the external key
        geography: geography in which data is processed
    """
    archive = endpoint(archive_project)
    """Archive a project; it can no longer be used.

    Args:
        project_id: id of the project
    """
    api_keys: child[ApiKeys, AsyncApiKeys] = child("admin_organization_projects_api_keys", "ApiKeys")
    """`client.admin.organization.projects.api_keys`. Methods: list, retrieve, update, delete."""
    certificates: child[Certificates, AsyncCertificates] = child(
        "admin_organization_projects_certificates", "Certificates"
    )
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""
    data_retention: child[DataRetention, AsyncDataRetention] = child(
        "admin_organization_projects_data_retention", "DataRetention"
    )
    """`client.admin.organization.projects.data_retention`. Methods: retrieve, update."""
    groups: child[Groups, AsyncGroups] = child("admin_organization_projects_groups", "Groups")
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""
    hosted_tool_permissions: child[HostedToolPermissions, AsyncHostedToolPermissions] = child(
        "admin_organization_projects_hosted_tool_permissions", "HostedToolPermissions"
    )
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""
    model_permissions: child[ModelPermissions, AsyncModelPermissions] = child(
        "admin_organization_projects_model_permissions", "ModelPermissions"
    )
    """`client.admin.organization.projects.model_permissions`. Methods: retrieve, update, delete."""
    rate_limits: child[RateLimits, AsyncRateLimits] = child("admin_organization_projects_rate_limits", "RateLimits")
    """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""
    service_accounts: child[ServiceAccounts, AsyncServiceAccounts] = child(
        "admin_organization_projects_service_accounts", "ServiceAccounts"
    )
    """`client.admin.organization.projects.service_accounts`. Methods: list, create, retrieve, update, delete."""
    spend_alerts: child[SpendAlerts, AsyncSpendAlerts] = child(
        "admin_organization_projects_spend_alerts", "SpendAlerts"
    )
    """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete."""
    users: child[Users, AsyncUsers] = child("admin_organization_projects_users", "Users")
    """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete."""
    roles: child[Roles, AsyncRoles] = child("admin_organization_projects_roles", "Roles")
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete."""
    spend_limit: child[SpendLimit, AsyncSpendLimit] = child("admin_organization_projects_spend_limit", "SpendLimit")
    """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete."""
    service_tier_settings: child[ServiceTierSettings, AsyncServiceTierSettings] = child(
        "admin_organization_projects_service_tier_settings", "ServiceTierSettings"
    )
    """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update."""


class Projects(_Projects["Executes"]):
    """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive."""


class AsyncProjects(_Projects["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive. The methods are awaited."""
