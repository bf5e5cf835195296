"""`client.beta.agents.vaults`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_vault import create_agent_vault
from ..api.beta.delete_agent_vault import delete_agent_vault
from ..api.beta.list_agent_vaults import list_agent_vaults
from ..api.beta.retrieve_agent_vault import retrieve_agent_vault
from ..api.beta.update_agent_vault import update_agent_vault

if TYPE_CHECKING:
    from .beta_agents_vaults_credentials import Credentials


class Vaults(Resource[C]):
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_vaults)
    create = endpoint(create_agent_vault)
    retrieve = endpoint(retrieve_agent_vault)
    update = endpoint(update_agent_vault)
    delete = endpoint(delete_agent_vault)

    @cached_property
    def credentials(self) -> Credentials[C]:
        """`client.beta.agents.vaults.credentials`. Methods: list, create, retrieve, update, delete."""
        from .beta_agents_vaults_credentials import Credentials

        return Credentials(self._executor)
