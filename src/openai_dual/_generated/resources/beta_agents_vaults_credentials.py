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
    """List the credentials of a vault, without their secrets.

    Args:
        vault_id: id of the vault
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        metadata: up to 16 key-value pairs of strings, stored with the object
        order: sort order by creation time, `asc` or `desc`
        status: state of the entries to list
    """
    create = endpoint(create_agent_vault_credential)
    """Add a credential to a vault.

    Args:
        vault_id: id of the vault
        auth: how the credential authenticates
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_agent_vault_credential)
    """Retrieve a credential of a vault, without its secret.

    Args:
        credential_id: id of the credential
        vault_id: id of the vault
    """
    update = endpoint(update_agent_vault_credential)
    """Change a credential of a vault, or replace its secret.

    Args:
        credential_id: id of the credential
        vault_id: id of the vault
        auth: how the credential authenticates
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_agent_vault_credential)
    """Delete a credential of a vault.

    Args:
        credential_id: id of the credential
        vault_id: id of the vault
    """


class Credentials(_Credentials["Executes"]):
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""


class AsyncCredentials(_Credentials["AsyncExecutes"], awaits=True):
    """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
