"""`client.beta.agents.vaults`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.create_agent_vault import create_agent_vault
from ..api.beta.delete_agent_vault import delete_agent_vault
from ..api.beta.list_agent_vaults import list_agent_vaults
from ..api.beta.retrieve_agent_vault import retrieve_agent_vault
from ..api.beta.update_agent_vault import update_agent_vault

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_vaults_credentials import AsyncCredentials, Credentials


class _Vaults(Resource[C]):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_vaults)
    """List the vaults, which hold credentials for agents.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        metadata: up to 16 key-value pairs of strings, stored with the object
        order: sort order by creation time, `asc` or `desc`
        status: state of the entries to list
    """
    create = endpoint(create_agent_vault)
    """Create a vault for credentials of agents.

    Args:
        metadata: up to 16 key-value pairs of strings, stored with the object
        name: name of the object
    """
    retrieve = endpoint(retrieve_agent_vault)
    """Retrieve a vault.

    Args:
        vault_id: id of the vault
    """
    update = endpoint(update_agent_vault)
    """Change a vault.

    Args:
        vault_id: id of the vault
        metadata: up to 16 key-value pairs of strings, stored with the object
        name: name of the object
    """
    delete = endpoint(delete_agent_vault)
    """Delete a vault with its credentials.

    Args:
        vault_id: id of the vault
    """
    credentials: child[Credentials, AsyncCredentials] = child("beta_agents_vaults_credentials", "Credentials")
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""


class Vaults(_Vaults["Executes"]):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""


class AsyncVaults(_Vaults["AsyncExecutes"], awaits=True):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
