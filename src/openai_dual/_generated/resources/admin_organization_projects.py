"""`client.admin.organization.projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.archive_project import archive_project
from ..api.admin.create_project import create_project
from ..api.admin.list_projects import list_projects
from ..api.admin.retrieve_project import retrieve_project
from ..api.admin.update_project import update_project

if TYPE_CHECKING:
    from .admin_organization_projects_api_keys import ApiKeys
    from .admin_organization_projects_certificates import Certificates
    from .admin_organization_projects_data_retention import DataRetention
    from .admin_organization_projects_groups import Groups
    from .admin_organization_projects_hosted_tool_permissions import HostedToolPermissions
    from .admin_organization_projects_model_permissions import ModelPermissions
    from .admin_organization_projects_rate_limits import RateLimits
    from .admin_organization_projects_roles import Roles
    from .admin_organization_projects_service_accounts import ServiceAccounts
    from .admin_organization_projects_service_tier_settings import ServiceTierSettings
    from .admin_organization_projects_spend_alerts import SpendAlerts
    from .admin_organization_projects_spend_limit import SpendLimit
    from .admin_organization_projects_users import Users


class Projects(Resource[C]):
    """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive."""

    list = paged(list_projects)
    create = endpoint(create_project)
    retrieve = endpoint(retrieve_project)
    update = endpoint(update_project)
    archive = endpoint(archive_project)

    @cached_property
    def api_keys(self) -> ApiKeys[C]:
        """`client.admin.organization.projects.api_keys`. Methods: list, retrieve, update, delete."""
        from .admin_organization_projects_api_keys import ApiKeys

        return ApiKeys(self._executor)

    @cached_property
    def certificates(self) -> Certificates[C]:
        """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""
        from .admin_organization_projects_certificates import Certificates

        return Certificates(self._executor)

    @cached_property
    def data_retention(self) -> DataRetention[C]:
        """`client.admin.organization.projects.data_retention`. Methods: retrieve, update."""
        from .admin_organization_projects_data_retention import DataRetention

        return DataRetention(self._executor)

    @cached_property
    def groups(self) -> Groups[C]:
        """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""
        from .admin_organization_projects_groups import Groups

        return Groups(self._executor)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions[C]:
        """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""
        from .admin_organization_projects_hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._executor)

    @cached_property
    def model_permissions(self) -> ModelPermissions[C]:
        """`client.admin.organization.projects.model_permissions`. Methods: retrieve, update, delete."""
        from .admin_organization_projects_model_permissions import ModelPermissions

        return ModelPermissions(self._executor)

    @cached_property
    def rate_limits(self) -> RateLimits[C]:
        """`client.admin.organization.projects.rate_limits`. Methods: list_rate_limits, update_rate_limit."""
        from .admin_organization_projects_rate_limits import RateLimits

        return RateLimits(self._executor)

    @cached_property
    def service_accounts(self) -> ServiceAccounts[C]:
        """`client.admin.organization.projects.service_accounts`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_projects_service_accounts import ServiceAccounts

        return ServiceAccounts(self._executor)

    @cached_property
    def spend_alerts(self) -> SpendAlerts[C]:
        """`client.admin.organization.projects.spend_alerts`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_projects_spend_alerts import SpendAlerts

        return SpendAlerts(self._executor)

    @cached_property
    def users(self) -> Users[C]:
        """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_projects_users import Users

        return Users(self._executor)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_projects_roles import Roles

        return Roles(self._executor)

    @cached_property
    def spend_limit(self) -> SpendLimit[C]:
        """`client.admin.organization.projects.spend_limit`. Methods: retrieve, update, delete."""
        from .admin_organization_projects_spend_limit import SpendLimit

        return SpendLimit(self._executor)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings[C]:
        """`client.admin.organization.projects.service_tier_settings`. Methods: retrieve, update."""
        from .admin_organization_projects_service_tier_settings import ServiceTierSettings

        return ServiceTierSettings(self._executor)
