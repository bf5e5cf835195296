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
    """List the identity providers whose tokens workloads can exchange for access.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_workload_identity_provider)
    """Register an identity provider whose tokens workloads can exchange for access.

    Args:
        audience: audience of the tokens
        issuer: issuer of the tokens
        name: name of the object
        type: type of the object
        attribute_transformations: expressions that compute attributes from the claims of a token
        description: free text about the object
        enabled: whether it is enabled
        verification: how tokens are verified
    """
    retrieve = endpoint(retrieve_workload_identity_provider)
    """Retrieve a workload identity provider.

    Args:
        workload_identity_provider_id: id of the workload identity provider
    """
    update = endpoint(update_workload_identity_provider)
    """Change a workload identity provider.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        attribute_transformations: expressions that compute attributes from the claims of a token
        audience: audience of the tokens
        description: free text about the object
        enabled: whether it is enabled
        issuer: issuer of the tokens
        name: name of the object
        verification: how tokens are verified
    """
    delete = endpoint(delete_workload_identity_provider)
    """Delete a workload identity provider.

    Args:
        workload_identity_provider_id: id of the workload identity provider
    """
    federation_rules: child[FederationRules, AsyncFederationRules] = child(
        "admin_organization_workload_identity_providers_federation_rules", "FederationRules"
    )
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete."""


class WorkloadIdentityProviders(_WorkloadIdentityProviders["Executes"]):
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete."""


class AsyncWorkloadIdentityProviders(_WorkloadIdentityProviders["AsyncExecutes"], awaits=True):
    """`client.admin.organization.workload_identity_providers`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
