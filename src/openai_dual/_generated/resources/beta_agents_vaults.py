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
    create = endpoint(create_agent_vault)
    retrieve = endpoint(retrieve_agent_vault)
    update = endpoint(update_agent_vault)
    delete = endpoint(delete_agent_vault)
    credentials: child[Credentials, AsyncCredentials] = child("beta_agents_vaults_credentials", "Credentials")
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""


class Vaults(_Vaults["Executes"]):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""


class AsyncVaults(_Vaults["AsyncExecutes"], awaits=True):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
