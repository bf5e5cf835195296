"""`client.admin.organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_admin_api_keys import AdminApiKeys, AsyncAdminApiKeys
    from .admin_organization_audit_logs import AsyncAuditLogs, AuditLogs
    from .admin_organization_certificates import AsyncCertificates, Certificates
    from .admin_organization_data_retention import AsyncDataRetention, DataRetention
    from .admin_organization_external_keys import AsyncExternalKeys, ExternalKeys
    from .admin_organization_external_storage import AsyncExternalStorage, ExternalStorage
    from .admin_organization_groups import AsyncGroups, Groups
    from .admin_organization_invites import AsyncInvites, Invites
    from .admin_organization_projects import AsyncProjects, Projects
    from .admin_organization_roles import AsyncRoles, Roles
    from .admin_organization_spend_alerts import AsyncSpendAlerts, SpendAlerts
    from .admin_organization_spend_limit import AsyncSpendLimit, SpendLimit
    from .admin_organization_usage import AsyncUsage, Usage
    from .admin_organization_users import AsyncUsers, Users
    from .admin_organization_workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        WorkloadIdentityProviders,
    )


class _Organization(Resource[C]):
    """`client.admin.organization`. Groups other resources."""

    admin_api_keys: child[AdminApiKeys, AsyncAdminApiKeys] = child("admin_organization_admin_api_keys", "AdminApiKeys")
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""
    audit_logs: child[AuditLogs, AsyncAuditLogs] = child("admin_organization_audit_logs", "AuditLogs")
    """`client.admin.organization.audit_logs`. Methods: list."""
    certificates: child[Certificates, AsyncCertificates] = child("admin_organization_certificates", "Certificates")
    """`client.admin.organization.certificates`. Methods: list, create, activate, deactivate, retrieve, update, delete."""
    usage: child[Usage, AsyncUsage] = child("admin_organization_usage", "Usage")
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions."""
    data_retention: child[DataRetention, AsyncDataRetention] = child(
        "admin_organization_data_retention", "DataRetention"
    )
    """`client.admin.organization.data_retention`. Methods: retrieve, update."""
    groups: child[Groups, AsyncGroups] = child("admin_organization_groups", "Groups")
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""
    invites: child[Invites, AsyncInvites] = child("admin_organization_invites", "Invites")
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""
    projects: child[Projects, AsyncProjects] = child("admin_organization_projects", "Projects")
    """`client.admin.organization.projects`. Methods: list, create, retrieve, update, archive."""
    roles: child[Roles, AsyncRoles] = child("admin_organization_roles", "Roles")
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete."""
    spend_alerts: child[SpendAlerts, AsyncSpendAlerts] = child("admin_organization_spend_alerts", "SpendAlerts")
    """`client.admin.organization.spend_alerts`. Methods: list, create, retrieve, update, delete."""
    users: child[Users, AsyncUsers] = child("admin_organization_users", "Users")
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""
    spend_limit: child[SpendLimit, AsyncSpendLimit] = child("admin_organization_spend_limit", "SpendLimit")
    """`client.admin.organization.spend_limit`. Methods: retrieve, update, delete."""
    external_keys: child[ExternalKeys, AsyncExternalKeys] = child("admin_organization_external_keys", "ExternalKeys")
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""
    workload_identity_providers: child[WorkloadIdentityProviders, AsyncWorkloadIdentityProviders] = child(
        "admin_organization_workload_identity_providers", "WorkloadIdentityProviders"
    )
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete."""
    external_storage: child[ExternalStorage, AsyncExternalStorage] = child(
        "admin_organization_external_storage", "ExternalStorage"
    )
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate."""


class Organization(_Organization["Executes"]):
    """`client.admin.organization`. Groups other resources."""


class AsyncOrganization(_Organization["AsyncExecutes"], awaits=True):
    """`client.admin.organization`. Groups other resources. The methods are awaited."""
