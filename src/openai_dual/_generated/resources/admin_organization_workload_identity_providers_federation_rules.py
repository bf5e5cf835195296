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
    create = endpoint(create_workload_identity_provider_federation_rule)
    retrieve = endpoint(retrieve_workload_identity_provider_federation_rule)
    update = endpoint(update_workload_identity_provider_federation_rule)
    delete = endpoint(delete_workload_identity_provider_federation_rule)


class FederationRules(_FederationRules["Executes"]):
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete."""


class AsyncFederationRules(_FederationRules["AsyncExecutes"], awaits=True):
    """`client.admin.organization.workload_identity_providers.federation_rules`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
