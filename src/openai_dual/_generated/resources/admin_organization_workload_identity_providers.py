"""`client.admin.organization.workload_identity_providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_workload_identity_provider import create_workload_identity_provider
from ..api.admin.delete_workload_identity_provider import delete_workload_identity_provider
from ..api.admin.list_workload_identity_providers import list_workload_identity_providers
from ..api.admin.retrieve_workload_identity_provider import retrieve_workload_identity_provider
from ..api.admin.update_workload_identity_provider import update_workload_identity_provider

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_workload_identity_providers_federation_rules import AsyncFederationRules, FederationRules


class _WorkloadIdentityProviders(Resource[C]):
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_workload_identity_providers)
    create = endpoint(create_workload_identity_provider)
    retrieve = endpoint(retrieve_workload_identity_provider)
    update = endpoint(update_workload_identity_provider)
    delete = endpoint(delete_workload_identity_provider)
    federation_rules: child[FederationRules, AsyncFederationRules] = child(
        "admin_organization_workload_identity_providers_federation_rules", "FederationRules"
    )
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete."""


class WorkloadIdentityProviders(_WorkloadIdentityProviders["Executes"]):
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete."""


class AsyncWorkloadIdentityProviders(_WorkloadIdentityProviders["AsyncExecutes"], awaits=True):
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
