"""`client.admin.organization.workload_identity_providers.federation_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_workload_identity_provider_federation_rule import (
    create_workload_identity_provider_federation_rule,
)
from ..api.admin.delete_workload_identity_provider_federation_rule import (
    delete_workload_identity_provider_federation_rule,
)
from ..api.admin.list_workload_identity_provider_federation_rules import (
    list_workload_identity_provider_federation_rules,
)
from ..api.admin.retrieve_workload_identity_provider_federation_rule import (
    retrieve_workload_identity_provider_federation_rule,
)
from ..api.admin.update_workload_identity_provider_federation_rule import (
    update_workload_identity_provider_federation_rule,
)

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _FederationRules(Resource[C]):
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_workload_identity_provider_federation_rules)
    """List the rules that decide which tokens of an identity provider give access.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        service_account_id: id of the service account
    """
    create = endpoint(create_workload_identity_provider_federation_rule)
    """Create a rule that decides which tokens of an identity provider give access.

    Args:
        workload_identity_provider_id: id of the workload identity provider
        attribute_matchers: attributes of a token and the values that they must have
        project_id: id of the project
        service_account_id: id of the service account
        description: free text about the object
        enabled: whether it is enabled
        name: name of the object
        permissions: permissions that the rule grants
    """
    retrieve = endpoint(retrieve_workload_identity_provider_federation_rule)
    """Retrieve a federation rule of a workload identity provider.

    Args:
        workload_identity_federation_rule_id: id of the workload identity federation rule
        workload_identity_provider_id: id of the workload identity provider
    """
    update = endpoint(update_workload_identity_provider_federation_rule)
    """Change a federation rule of a workload identity provider.

    Args:
        workload_identity_federation_rule_id: id of the workload identity federation rule
        workload_identity_provider_id: id of the workload identity provider
        attribute_matchers: attributes of a token and the values that they must have
        description: free text about the object
        enabled: whether it is enabled
        name: name of the object
        permissions: permissions that the rule grants
    """
    delete = endpoint(delete_workload_identity_provider_federation_rule)
    """Delete a federation rule of a workload identity provider.

    Args:
        workload_identity_federation_rule_id: id of the workload identity federation rule
        workload_identity_provider_id: id of the workload identity provider
    """


class FederationRules(_FederationRules["Executes"]):
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete."""


class AsyncFederationRules(_FederationRules["AsyncExecutes"], awaits=True):
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
