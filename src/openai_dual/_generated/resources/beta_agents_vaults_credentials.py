"""`client.beta.agents.vaults.credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_vault_credential import create_agent_vault_credential
from ..api.beta.delete_agent_vault_credential import delete_agent_vault_credential
from ..api.beta.list_agent_vault_credentials import list_agent_vault_credentials
from ..api.beta.retrieve_agent_vault_credential import retrieve_agent_vault_credential
from ..api.beta.update_agent_vault_credential import update_agent_vault_credential

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Credentials(Resource[C]):
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_vault_credentials)
    create = endpoint(create_agent_vault_credential)
    retrieve = endpoint(retrieve_agent_vault_credential)
    update = endpoint(update_agent_vault_credential)
    delete = endpoint(delete_agent_vault_credential)


class Credentials(_Credentials["Executes"]):
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""


class AsyncCredentials(_Credentials["AsyncExecutes"], awaits=True):
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
