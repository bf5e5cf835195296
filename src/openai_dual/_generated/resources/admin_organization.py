"""`client.admin.organization`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .admin_organization_admin_api_keys import AdminApiKeys
    from .admin_organization_audit_logs import AuditLogs
    from .admin_organization_certificates import Certificates
    from .admin_organization_data_retention import DataRetention
    from .admin_organization_external_keys import ExternalKeys
    from .admin_organization_external_storage import ExternalStorage
    from .admin_organization_groups import Groups
    from .admin_organization_invites import Invites
    from .admin_organization_projects import Projects
    from .admin_organization_roles import Roles
    from .admin_organization_spend_alerts import SpendAlerts
    from .admin_organization_spend_limit import SpendLimit
    from .admin_organization_usage import Usage
    from .admin_organization_users import Users
    from .admin_organization_workload_identity_providers import WorkloadIdentityProviders


class Organization(Resource[C]):
    """`client.admin.organization`. Groups other resources."""

    @cached_property
    def admin_api_keys(self) -> AdminApiKeys[C]:
        """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""
        from .admin_organization_admin_api_keys import AdminApiKeys

        return AdminApiKeys(self._executor)

    @cached_property
    def audit_logs(self) -> AuditLogs[C]:
        """`client.admin.organization.audit_logs`. Methods: list."""
        from .admin_organization_audit_logs import AuditLogs

        return AuditLogs(self._executor)

    @cached_property
    def certificates(self) -> Certificates[C]:
        """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete."""
        from .admin_organization_certificates import Certificates

        return Certificates(self._executor)

    @cached_property
    def usage(self) -> Usage[C]:
        """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions."""
        from .admin_organization_usage import Usage

        return Usage(self._executor)

    @cached_property
    def data_retention(self) -> DataRetention[C]:
        """`client.admin.organization.data_retention`. Methods: retrieve, update."""
        from .admin_organization_data_retention import DataRetention

        return DataRetention(self._executor)

    @cached_property
    def groups(self) -> Groups[C]:
        """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_groups import Groups

        return Groups(self._executor)

    @cached_property
    def invites(self) -> Invites[C]:
        """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""
        from .admin_organization_invites import Invites

        return Invites(self._executor)

    @cached_property
    def projects(self) -> Projects[C]:
        """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive."""
        from .admin_organization_projects import Projects

        return Projects(self._executor)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_roles import Roles

        return Roles(self._executor)

    @cached_property
    def spend_alerts(self) -> SpendAlerts[C]:
        """`client.admin.organization.spend_alerts`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_spend_alerts import SpendAlerts

        return SpendAlerts(self._executor)

    @cached_property
    def users(self) -> Users[C]:
        """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""
        from .admin_organization_users import Users

        return Users(self._executor)

    @cached_property
    def spend_limit(self) -> SpendLimit[C]:
        """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete."""
        from .admin_organization_spend_limit import SpendLimit

        return SpendLimit(self._executor)

    @cached_property
    def external_keys(self) -> ExternalKeys[C]:
        """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""
        from .admin_organization_external_keys import ExternalKeys

        return ExternalKeys(self._executor)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders[C]:
        """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete."""
        from .admin_organization_workload_identity_providers import WorkloadIdentityProviders

        return WorkloadIdentityProviders(self._executor)

    @cached_property
    def external_storage(self) -> ExternalStorage[C]:
        """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate."""
        from .admin_organization_external_storage import ExternalStorage

        return ExternalStorage(self._executor)
